namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What can stand in a generic toast.</summary>
    public interface IToastBindingGenericChild
    {
    }
}

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The actions of a toast.</summary>
    public interface IToastActions
    {
    }
}

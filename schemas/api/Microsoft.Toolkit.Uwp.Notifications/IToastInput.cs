namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>An input of a toast.</summary>
    public interface IToastInput
    {
    }
}

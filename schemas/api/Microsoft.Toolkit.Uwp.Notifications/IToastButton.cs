namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A button of a toast.</summary>
    public interface IToastButton
    {
    }
}

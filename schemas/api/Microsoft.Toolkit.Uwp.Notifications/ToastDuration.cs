namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>How long a toast stays.</summary>
    public enum ToastDuration
    {
        Short,
        Long,
    }
}

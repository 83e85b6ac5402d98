namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What a click starts.</summary>
    public enum ToastActivationType
    {
        Foreground,
        Background,
        Protocol,
    }
}

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The shape of a logo.</summary>
    public enum ToastGenericAppLogoCrop
    {
        Default,
        None,
        Circle,
    }
}

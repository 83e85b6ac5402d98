namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What the toast does after a click.</summary>
    public enum ToastAfterActivationBehavior
    {
        Default,
        PendingUpdate,
    }
}

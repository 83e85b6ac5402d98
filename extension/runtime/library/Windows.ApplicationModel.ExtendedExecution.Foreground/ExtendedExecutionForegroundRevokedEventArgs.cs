namespace Windows.ApplicationModel.ExtendedExecution.Foreground
{
    /// <summary>Tells why an extension was taken back.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.foreground.extendedexecutionforegroundrevokedeventargs"/>
    public sealed class ExtendedExecutionForegroundRevokedEventArgs
    {
        internal ExtendedExecutionForegroundRevokedEventArgs(ExtendedExecutionForegroundRevokedReason reason)
        {
            Reason = reason;
        }

        public ExtendedExecutionForegroundRevokedReason Reason { get; }
    }
}

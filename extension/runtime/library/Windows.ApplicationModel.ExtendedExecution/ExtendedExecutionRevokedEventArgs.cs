namespace Windows.ApplicationModel.ExtendedExecution
{
    /// <summary>Tells why an extension was taken back.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.extendedexecutionrevokedeventargs"/>
    public sealed class ExtendedExecutionRevokedEventArgs
    {
        internal ExtendedExecutionRevokedEventArgs(ExtendedExecutionRevokedReason reason)
        {
            Reason = reason;
        }

        public ExtendedExecutionRevokedReason Reason { get; }
    }
}

namespace Windows.ApplicationModel.ExtendedExecution
{
    /// <summary>Why an extension was taken back.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.extendedexecutionrevokedreason"/>
    public enum ExtendedExecutionRevokedReason
    {
        Resumed = 0,
        SystemPolicy = 1,
    }
}

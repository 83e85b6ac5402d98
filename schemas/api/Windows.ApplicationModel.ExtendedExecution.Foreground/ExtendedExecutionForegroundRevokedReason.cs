namespace Windows.ApplicationModel.ExtendedExecution.Foreground
{
    /// <summary>Why an extension was taken back.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.foreground.extendedexecutionforegroundrevokedreason"/>
    public enum ExtendedExecutionForegroundRevokedReason
    {
        Resumed = 0,
        SystemPolicy = 1,
    }
}

namespace Windows.ApplicationModel.ExtendedExecution
{
    /// <summary>Why an app wants to run on.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.extendedexecutionreason"/>
    public enum ExtendedExecutionReason
    {
        Unspecified = 0,
        LocationTracking = 1,
        SavingData = 2,
    }
}

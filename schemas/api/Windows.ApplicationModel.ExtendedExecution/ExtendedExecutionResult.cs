namespace Windows.ApplicationModel.ExtendedExecution
{
    /// <summary>Whether an app may run on.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.extendedexecutionresult"/>
    public enum ExtendedExecutionResult
    {
        Allowed = 0,
        Denied = 1,
    }
}

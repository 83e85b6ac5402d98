namespace Windows.ApplicationModel.ExtendedExecution.Foreground
{
    /// <summary>Whether an app may run on while minimised.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.foreground.extendedexecutionforegroundresult"/>
    public enum ExtendedExecutionForegroundResult
    {
        Allowed = 0,
        Denied = 1,
    }
}

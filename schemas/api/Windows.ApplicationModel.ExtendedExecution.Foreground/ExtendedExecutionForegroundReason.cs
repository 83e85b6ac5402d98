namespace Windows.ApplicationModel.ExtendedExecution.Foreground
{
    /// <summary>Why an app wants to run on while minimised.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.extendedexecution.foreground.extendedexecutionforegroundreason"/>
    public enum ExtendedExecutionForegroundReason
    {
        Unspecified = 0,
        SavingData = 1,
        BackgroundAudio = 2,
        Unconstrained = 3,
    }
}

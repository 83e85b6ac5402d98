namespace Windows.ApplicationModel.Background
{
    /// <summary>The quota whose interruptions are to be counted.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskthrottlecounter"/>
    public enum BackgroundTaskThrottleCounter
    {
        All = 0,
        Cpu = 1,
        Network = 2,
    }
}

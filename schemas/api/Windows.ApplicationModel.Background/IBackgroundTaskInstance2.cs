namespace Windows.ApplicationModel.Background
{
    /// <summary>Adds the question how often this run was held back, and by which quota.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.ibackgroundtaskinstance2"/>
    public interface IBackgroundTaskInstance2 : IBackgroundTaskInstance
    {
        /// <summary>How often this run was held back by the given quota.</summary>
        uint GetThrottleCount(BackgroundTaskThrottleCounter counter);
    }
}

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task after a time of at least 15 minutes, but only on mains power; going to battery cancels it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.maintenancetrigger"/>
    public sealed class MaintenanceTrigger : IBackgroundTrigger
    {
        public extern MaintenanceTrigger(uint freshnessTime, bool oneShot);
        /// <summary>The time in minutes.</summary>
        public extern uint FreshnessTime { get; }
        public extern bool OneShot { get; }
    }
}

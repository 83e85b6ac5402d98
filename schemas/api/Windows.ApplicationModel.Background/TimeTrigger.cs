namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task after a time of at least 15 minutes, once or repeatedly; Windows may run it up to a quarter of an hour late.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.timetrigger"/>
    public sealed class TimeTrigger : IBackgroundTrigger
    {
        public extern TimeTrigger(uint freshnessTime, bool oneShot);
        /// <summary>The time in minutes.</summary>
        public extern uint FreshnessTime { get; }
        public extern bool OneShot { get; }
    }
}

using System.Collections.Generic;
using Windows.Devices.Sensors;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the user begins to walk, drive and the like.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.activitysensortrigger"/>
    public sealed class ActivitySensorTrigger : IBackgroundTrigger
    {
        public extern ActivitySensorTrigger(uint reportIntervalInMilliseconds);
        public extern uint MinimumReportInterval { get; }
        public extern uint ReportInterval { get; }
        /// <summary>What to be told of; filled before the task is registered.</summary>
        public extern IList<ActivityType> SubscribedActivities { get; }
        public extern IReadOnlyList<ActivityType> SupportedActivities { get; }
    }
}

using System.Collections.Generic;
using Windows.Devices.Sensors;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when the user begins to walk, drive and the like.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.activitysensortrigger"/>
    public sealed class ActivitySensorTrigger : IBackgroundTrigger
    {
        public ActivitySensorTrigger(uint reportIntervalInMilliseconds)
        {
            ReportInterval = reportIntervalInMilliseconds;
            SubscribedActivities = new List<ActivityType>();
            Make();
        }

        public uint MinimumReportInterval
        {
            get { return 0; }
        }

        public uint ReportInterval { get; }

        /// <summary>What to be told of; filled before the task is registered.</summary>
        public IList<ActivityType> SubscribedActivities { get; }

        /// <summary>The simulated PC has no sensor that would be told of anything.</summary>
        public IReadOnlyList<ActivityType> SupportedActivities
        {
            get { return new ActivityType[0]; }
        }

        private extern void Make();
    }
}

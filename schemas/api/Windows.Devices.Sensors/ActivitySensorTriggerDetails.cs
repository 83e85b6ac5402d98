using System.Collections.Generic;

namespace Windows.Devices.Sensors
{
    /// <summary>What an ActivitySensorTrigger hands to its task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.activitysensortriggerdetails"/>
    public sealed class ActivitySensorTriggerDetails
    {
        private extern ActivitySensorTriggerDetails();
        public extern IReadOnlyList<ActivitySensorReadingChangeReport> ReadReports();
    }
}

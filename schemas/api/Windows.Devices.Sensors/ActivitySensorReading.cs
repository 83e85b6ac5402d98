using System;

namespace Windows.Devices.Sensors
{
    /// <summary>What the user was doing at some time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.activitysensorreading"/>
    public sealed class ActivitySensorReading
    {
        private extern ActivitySensorReading();
        public extern ActivityType Activity { get; }
        public extern ActivitySensorReadingConfidence Confidence { get; }
        public extern DateTimeOffset Timestamp { get; }
    }
}

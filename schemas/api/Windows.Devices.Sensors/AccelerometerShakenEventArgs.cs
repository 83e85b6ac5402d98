using System;

namespace Windows.Devices.Sensors
{
    /// <summary>The device was shaken.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.accelerometershakeneventargs"/>
    public sealed class AccelerometerShakenEventArgs
    {
        private extern AccelerometerShakenEventArgs();
        public extern DateTimeOffset Timestamp { get; }
    }
}

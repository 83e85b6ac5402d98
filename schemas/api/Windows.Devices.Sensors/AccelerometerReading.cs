using System;

namespace Windows.Devices.Sensors
{
    /// <summary>What the sensor says at some time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.accelerometerreading"/>
    public sealed class AccelerometerReading
    {
        private extern AccelerometerReading();
        public extern double AccelerationX { get; }
        public extern double AccelerationY { get; }
        public extern double AccelerationZ { get; }
        public extern DateTimeOffset Timestamp { get; }
    }
}

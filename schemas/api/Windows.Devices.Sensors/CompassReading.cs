using System;

namespace Windows.Devices.Sensors
{
    /// <summary>What the sensor says at some time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.compassreading"/>
    public sealed class CompassReading
    {
        private extern CompassReading();
        public extern double HeadingMagneticNorth { get; }
        public extern double? HeadingTrueNorth { get; }
        public extern DateTimeOffset Timestamp { get; }
    }
}

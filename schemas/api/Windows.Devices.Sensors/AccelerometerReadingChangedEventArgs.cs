namespace Windows.Devices.Sensors
{
    /// <summary>The sensor says something new.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.accelerometerreadingchangedeventargs"/>
    public sealed class AccelerometerReadingChangedEventArgs
    {
        private extern AccelerometerReadingChangedEventArgs();
        public extern AccelerometerReading Reading { get; }
    }
}

namespace Windows.Devices.Sensors
{
    /// <summary>The sensor says something new.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.compassreadingchangedeventargs"/>
    public sealed class CompassReadingChangedEventArgs
    {
        private extern CompassReadingChangedEventArgs();
        public extern CompassReading Reading { get; }
    }
}

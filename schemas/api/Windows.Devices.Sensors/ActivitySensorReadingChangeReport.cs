namespace Windows.Devices.Sensors
{
    /// <summary>A change in what the user is doing.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.activitysensorreadingchangereport"/>
    public sealed class ActivitySensorReadingChangeReport
    {
        private extern ActivitySensorReadingChangeReport();
        public extern ActivitySensorReading Reading { get; }
    }
}

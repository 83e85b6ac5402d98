namespace Windows.Devices.Sensors
{
    /// <summary>How sure the sensor is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.activitysensorreadingconfidence"/>
    public enum ActivitySensorReadingConfidence
    {
        High = 0,
        Low = 1,
    }
}

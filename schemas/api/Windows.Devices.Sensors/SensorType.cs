namespace Windows.Devices.Sensors
{
    /// <summary>A kind of sensor.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.sensortype"/>
    public enum SensorType
    {
        Accelerometer = 0,
        ActivitySensor = 1,
        Barometer = 2,
        Compass = 3,
        CustomSensor = 4,
        Gyroscope = 5,
        ProximitySensor = 6,
        Inclinometer = 7,
        LightSensor = 8,
        OrientationSensor = 9,
        Pedometer = 10,
        RelativeInclinometer = 11,
        RelativeOrientationSensor = 12,
        SimpleOrientationSensor = 13,
    }
}

namespace Windows.Devices.Sensors
{
    /// <summary>What a sensor has to report before a task is started.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.isensordatathreshold"/>
    public interface ISensorDataThreshold
    {
    }
}

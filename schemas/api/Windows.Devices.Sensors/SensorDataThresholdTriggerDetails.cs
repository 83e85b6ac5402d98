namespace Windows.Devices.Sensors
{
    /// <summary>What a SensorDataThresholdTrigger hands to its task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.sensordatathresholdtriggerdetails"/>
    public sealed class SensorDataThresholdTriggerDetails
    {
        private extern SensorDataThresholdTriggerDetails();
        public extern string DeviceId { get; }
        public extern SensorType SensorType { get; }
    }
}

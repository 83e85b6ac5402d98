namespace Windows.Devices.Background
{
    /// <summary>What a DeviceUseTrigger hands to its task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.background.deviceusedetails"/>
    public sealed class DeviceUseDetails
    {
        private extern DeviceUseDetails();
        public extern string Arguments { get; }
        public extern string DeviceId { get; }
    }
}

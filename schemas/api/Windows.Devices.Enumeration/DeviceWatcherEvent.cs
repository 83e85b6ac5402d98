namespace Windows.Devices.Enumeration
{
    /// <summary>Something that happened to a device.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.devicewatcherevent"/>
    public sealed class DeviceWatcherEvent
    {
        private extern DeviceWatcherEvent();
        public extern DeviceInformation DeviceInformation { get; }
        public extern DeviceInformationUpdate DeviceInformationUpdate { get; }
        public extern DeviceWatcherEventKind Kind { get; }
    }
}

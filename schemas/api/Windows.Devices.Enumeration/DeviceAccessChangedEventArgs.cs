namespace Windows.Devices.Enumeration
{
    /// <summary>Whether the app may use a device, now that this has changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.deviceaccesschangedeventargs"/>
    public sealed class DeviceAccessChangedEventArgs
    {
        private extern DeviceAccessChangedEventArgs();
        public extern string Id { get; }
        public extern DeviceAccessStatus Status { get; }
    }
}

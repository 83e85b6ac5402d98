using System;
using Windows.Foundation;

namespace Windows.Devices.Enumeration
{
    /// <summary>Tells whether the app may use a device.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.deviceaccessinformation"/>
    public sealed class DeviceAccessInformation
    {
        private extern DeviceAccessInformation();
        public extern DeviceAccessStatus CurrentStatus { get; }
        public extern event TypedEventHandler<DeviceAccessInformation, DeviceAccessChangedEventArgs> AccessChanged;
        public static extern DeviceAccessInformation CreateFromDeviceClass(DeviceClass deviceClass);
        public static extern DeviceAccessInformation CreateFromDeviceClassId(Guid deviceClassId);
        public static extern DeviceAccessInformation CreateFromId(string deviceId);
    }
}

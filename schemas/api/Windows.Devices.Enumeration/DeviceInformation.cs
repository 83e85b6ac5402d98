using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Devices.Enumeration
{
    /// <summary>A device or a device interface, with its properties.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.deviceinformation"/>
    public sealed class DeviceInformation
    {
        private extern DeviceInformation();
        public extern string Id { get; }
        public extern bool IsDefault { get; }
        public extern bool IsEnabled { get; }
        public extern DeviceInformationKind Kind { get; }
        public extern string Name { get; }
        public extern IReadOnlyDictionary<string, object> Properties { get; }
        public static extern IAsyncOperation<DeviceInformation> CreateFromIdAsync(string deviceId);
        public static extern IAsyncOperation<DeviceInformation> CreateFromIdAsync(string deviceId, IEnumerable<string> additionalProperties);
        public static extern DeviceWatcher CreateWatcher();
        public static extern DeviceWatcher CreateWatcher(DeviceClass deviceClass);
        public static extern DeviceWatcher CreateWatcher(string aqsFilter);
        public static extern DeviceWatcher CreateWatcher(string aqsFilter, IEnumerable<string> additionalProperties);
        public static extern DeviceWatcher CreateWatcher(string aqsFilter, IEnumerable<string> additionalProperties, DeviceInformationKind kind);
        public static extern IAsyncOperation<DeviceInformationCollection> FindAllAsync();
        public static extern IAsyncOperation<DeviceInformationCollection> FindAllAsync(DeviceClass deviceClass);
        public static extern IAsyncOperation<DeviceInformationCollection> FindAllAsync(string aqsFilter);
        public static extern IAsyncOperation<DeviceInformationCollection> FindAllAsync(string aqsFilter, IEnumerable<string> additionalProperties);
        public static extern IAsyncOperation<DeviceInformationCollection> FindAllAsync(string aqsFilter, IEnumerable<string> additionalProperties, DeviceInformationKind kind);
        public static extern string GetAqsFilterFromDeviceClass(DeviceClass deviceClass);
        public extern void Update(DeviceInformationUpdate updateInfo);
    }
}

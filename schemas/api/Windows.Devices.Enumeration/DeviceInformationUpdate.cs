using System.Collections.Generic;

namespace Windows.Devices.Enumeration
{
    /// <summary>The properties of a device that have changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.deviceinformationupdate"/>
    public sealed class DeviceInformationUpdate
    {
        private extern DeviceInformationUpdate();
        public extern string Id { get; }
        public extern DeviceInformationKind Kind { get; }
        public extern IReadOnlyDictionary<string, object> Properties { get; }
    }
}

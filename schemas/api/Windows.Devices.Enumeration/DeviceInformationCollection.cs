using System.Collections;
using System.Collections.Generic;

namespace Windows.Devices.Enumeration
{
    /// <summary>The devices that were found.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.deviceinformationcollection"/>
    public sealed class DeviceInformationCollection : IReadOnlyList<DeviceInformation>
    {
        private extern DeviceInformationCollection();
        public extern int Count { get; }
        public extern DeviceInformation this[int index] { get; }
        public extern IEnumerator<DeviceInformation> GetEnumerator();
        extern IEnumerator IEnumerable.GetEnumerator();
    }
}

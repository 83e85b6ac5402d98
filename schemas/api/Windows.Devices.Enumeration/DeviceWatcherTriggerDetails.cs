using System.Collections.Generic;

namespace Windows.Devices.Enumeration
{
    /// <summary>What a DeviceWatcherTrigger hands to its task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.devicewatchertriggerdetails"/>
    public sealed class DeviceWatcherTriggerDetails
    {
        private extern DeviceWatcherTriggerDetails();
        public extern IReadOnlyList<DeviceWatcherEvent> DeviceWatcherEvents { get; }
    }
}

using System;

namespace Windows.Devices.Background
{
    /// <summary>What a DeviceServicingTrigger hands to its task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.background.deviceservicingdetails"/>
    public sealed class DeviceServicingDetails
    {
        private extern DeviceServicingDetails();
        public extern string Arguments { get; }
        public extern string DeviceId { get; }
        public extern TimeSpan ExpectedDuration { get; }
    }
}

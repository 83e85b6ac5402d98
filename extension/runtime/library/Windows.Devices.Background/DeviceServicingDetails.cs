using System;

namespace Windows.Devices.Background
{
    /// <summary>What a DeviceServicingTrigger hands to its task. The host makes the object, without a constructor.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.background.deviceservicingdetails"/>
    public sealed class DeviceServicingDetails
    {
        private DeviceServicingDetails()
        {
        }

        public extern string Arguments { get; }
        public extern string DeviceId { get; }

        public TimeSpan ExpectedDuration
        {
            get { return TimeSpan.FromMilliseconds(Milliseconds()); }
        }

        private extern double Milliseconds();
    }
}

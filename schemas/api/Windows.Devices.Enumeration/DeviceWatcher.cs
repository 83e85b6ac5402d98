using System.Collections.Generic;
using Windows.ApplicationModel.Background;
using Windows.Foundation;

namespace Windows.Devices.Enumeration
{
    /// <summary>Finds devices and tells when others come, change or go.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.devicewatcher"/>
    public sealed class DeviceWatcher
    {
        private extern DeviceWatcher();
        public extern DeviceWatcherStatus Status { get; }
        public extern event TypedEventHandler<DeviceWatcher, DeviceInformation> Added;
        public extern event TypedEventHandler<DeviceWatcher, object> EnumerationCompleted;
        public extern event TypedEventHandler<DeviceWatcher, DeviceInformationUpdate> Removed;
        public extern event TypedEventHandler<DeviceWatcher, object> Stopped;
        public extern event TypedEventHandler<DeviceWatcher, DeviceInformationUpdate> Updated;
        /// <summary>A trigger for tasks that run when devices come, change or go.</summary>
        public extern DeviceWatcherTrigger GetBackgroundTrigger(IEnumerable<DeviceWatcherEventKind> requestedEventKinds);
        public extern void Start();
        public extern void Stop();
    }
}

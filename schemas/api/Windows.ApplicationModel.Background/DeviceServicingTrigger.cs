using System;
using Windows.Foundation;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a long task that updates a device, with the user's consent.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.deviceservicingtrigger"/>
    public sealed class DeviceServicingTrigger : IBackgroundTrigger
    {
        public extern DeviceServicingTrigger();
        public extern IAsyncOperation<DeviceTriggerResult> RequestAsync(string deviceId, TimeSpan expectedDuration);
        public extern IAsyncOperation<DeviceTriggerResult> RequestAsync(string deviceId, TimeSpan expectedDuration, string arguments);
    }
}

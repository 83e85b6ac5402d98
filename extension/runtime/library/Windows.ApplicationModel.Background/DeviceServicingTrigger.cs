using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a long task that updates a device, with the user's consent.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.deviceservicingtrigger"/>
    public sealed class DeviceServicingTrigger : IBackgroundTrigger
    {
        public extern DeviceServicingTrigger();

        public IAsyncOperation<DeviceTriggerResult> RequestAsync(string deviceId, TimeSpan expectedDuration)
        {
            return RequestAsync(deviceId, expectedDuration, "");
        }

        public IAsyncOperation<DeviceTriggerResult> RequestAsync(string deviceId, TimeSpan expectedDuration, string arguments)
        {
            return Request(deviceId ?? "", expectedDuration.TotalMilliseconds, arguments ?? "").AsAsyncOperation();
        }

        private extern Task<DeviceTriggerResult> Request(string deviceId, double milliseconds, string arguments);
    }
}

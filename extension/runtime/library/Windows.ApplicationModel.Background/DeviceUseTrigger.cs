using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task that keeps using a device while the app is in the background; only on request from the foreground.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.deviceusetrigger"/>
    public sealed class DeviceUseTrigger : IBackgroundTrigger
    {
        public extern DeviceUseTrigger();

        public IAsyncOperation<DeviceTriggerResult> RequestAsync(string deviceId, string arguments)
        {
            return Request(deviceId ?? "", arguments ?? "").AsAsyncOperation();
        }

        public IAsyncOperation<DeviceTriggerResult> RequestAsync(string deviceId)
        {
            return RequestAsync(deviceId, "");
        }

        private extern Task<DeviceTriggerResult> Request(string deviceId, string arguments);
    }
}

using Windows.Foundation;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task that keeps using a device while the app is in the background; only on request from the foreground.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.deviceusetrigger"/>
    public sealed class DeviceUseTrigger : IBackgroundTrigger
    {
        public extern DeviceUseTrigger();
        public extern IAsyncOperation<DeviceTriggerResult> RequestAsync(string deviceId, string arguments);
        public extern IAsyncOperation<DeviceTriggerResult> RequestAsync(string deviceId);
    }
}

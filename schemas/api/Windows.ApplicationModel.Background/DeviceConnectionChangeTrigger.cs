using Windows.Foundation;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a paired Bluetooth Low Energy device connects or disconnects.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.deviceconnectionchangetrigger"/>
    public sealed class DeviceConnectionChangeTrigger : IBackgroundTrigger
    {
        private extern DeviceConnectionChangeTrigger();
        public extern bool CanMaintainConnection { get; }
        public extern string DeviceId { get; }
        public extern bool MaintainConnection { get; set; }
        public static extern IAsyncOperation<DeviceConnectionChangeTrigger> FromIdAsync(string deviceId);
    }
}

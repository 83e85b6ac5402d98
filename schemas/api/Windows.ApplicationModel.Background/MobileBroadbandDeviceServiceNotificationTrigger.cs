namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a mobile broadband device service reports a change.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.mobilebroadbanddeviceservicenotificationtrigger"/>
    public sealed class MobileBroadbandDeviceServiceNotificationTrigger : IBackgroundTrigger
    {
        public extern MobileBroadbandDeviceServiceNotificationTrigger();
    }
}

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when devices appear, change or disappear; made by the device enumeration interface.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.devicewatchertrigger"/>
    public sealed class DeviceWatcherTrigger : IBackgroundTrigger
    {
        private extern DeviceWatcherTrigger();
    }
}

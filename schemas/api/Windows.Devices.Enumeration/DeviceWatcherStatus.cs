namespace Windows.Devices.Enumeration
{
    /// <summary>What a DeviceWatcher is doing.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.devicewatcherstatus"/>
    public enum DeviceWatcherStatus
    {
        Created = 0,
        Started = 1,
        EnumerationCompleted = 2,
        Stopping = 3,
        Stopped = 4,
        Aborted = 5,
    }
}

namespace Windows.Devices.Enumeration
{
    /// <summary>What happens to a device.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.devicewatchereventkind"/>
    public enum DeviceWatcherEventKind
    {
        Add = 0,
        Update = 1,
        Remove = 2,
    }
}

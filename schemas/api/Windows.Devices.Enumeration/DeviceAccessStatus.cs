namespace Windows.Devices.Enumeration
{
    /// <summary>Whether the app may use a device.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.enumeration.deviceaccessstatus"/>
    public enum DeviceAccessStatus
    {
        Unspecified = 0,
        Allowed = 1,
        DeniedByUser = 2,
        DeniedBySystem = 3,
    }
}

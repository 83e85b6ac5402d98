namespace Windows.Devices.Geolocation
{
    /// <summary>Whether the app may know where the device is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geolocationaccessstatus"/>
    public enum GeolocationAccessStatus
    {
        Unspecified = 0,
        Allowed = 1,
        Denied = 2,
    }
}

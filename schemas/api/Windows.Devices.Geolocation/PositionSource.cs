namespace Windows.Devices.Geolocation
{
    /// <summary>Where a position comes from.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.positionsource"/>
    public enum PositionSource
    {
        Cellular = 0,
        Satellite = 1,
        WiFi = 2,
        IPAddress = 3,
        Unknown = 4,
        Default = 5,
        Obfuscated = 6,
    }
}

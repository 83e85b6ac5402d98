namespace Windows.Devices.Geolocation
{
    /// <summary>How exact a position has to be.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.positionaccuracy"/>
    public enum PositionAccuracy
    {
        Default = 0,
        High = 1,
    }
}

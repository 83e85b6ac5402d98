namespace Windows.Devices.Geolocation
{
    /// <summary>What heights are measured from.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.altitudereferencesystem"/>
    public enum AltitudeReferenceSystem
    {
        Unspecified = 0,
        Terrain = 1,
        Ellipsoid = 2,
        Geoid = 3,
        Surface = 4,
    }
}

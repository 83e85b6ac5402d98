namespace Windows.Devices.Geolocation
{
    /// <summary>A position as it was measured.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geoposition"/>
    public sealed class Geoposition
    {
        private extern Geoposition();
        public extern CivicAddress CivicAddress { get; }
        public extern Geocoordinate Coordinate { get; }
    }
}

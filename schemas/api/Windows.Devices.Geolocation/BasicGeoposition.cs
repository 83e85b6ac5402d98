namespace Windows.Devices.Geolocation
{
    /// <summary>Latitude, longitude and height.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.basicgeoposition"/>
    public struct BasicGeoposition
    {
        public double Latitude;
        public double Longitude;
        public double Altitude;
    }
}

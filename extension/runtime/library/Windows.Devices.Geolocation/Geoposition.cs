namespace Windows.Devices.Geolocation
{
    /// <summary>A position as it was measured.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geoposition"/>
    public sealed class Geoposition
    {
        internal Geoposition(double[] figures)
        {
            Coordinate = new Geocoordinate(figures);
        }

        /// <summary>Always null since Windows 10.</summary>
        public CivicAddress CivicAddress
        {
            get { return null; }
        }

        public Geocoordinate Coordinate { get; }
    }
}

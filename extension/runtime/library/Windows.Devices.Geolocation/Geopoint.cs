using Windows.Foundation;

namespace Windows.Devices.Geolocation
{
    /// <summary>A point on the earth.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geopoint"/>
    public sealed class Geopoint : IGeoshape
    {
        /// <summary>The number of the world geodetic system of 1984.</summary>
        internal const uint Wgs84 = 4326;

        public Geopoint(BasicGeoposition position)
            : this(position, AltitudeReferenceSystem.Unspecified)
        {
        }

        public Geopoint(BasicGeoposition position, AltitudeReferenceSystem altitudeReferenceSystem)
            : this(position, altitudeReferenceSystem, Wgs84)
        {
        }

        public Geopoint(BasicGeoposition position, AltitudeReferenceSystem altitudeReferenceSystem, uint spatialReferenceId)
        {
            if (!IsLatitude(position.Latitude)) throw WindowsError.Refuse("geopoint-latitude", "latitude " + position.Latitude);
            Position = Wrapped(position);
            AltitudeReferenceSystem = altitudeReferenceSystem;
            SpatialReferenceId = spatialReferenceId;
        }

        public AltitudeReferenceSystem AltitudeReferenceSystem { get; }

        public GeoshapeType GeoshapeType
        {
            get { return GeoshapeType.Geopoint; }
        }

        public BasicGeoposition Position { get; }
        public uint SpatialReferenceId { get; }

        internal static bool IsLatitude(double value)
        {
            return value >= -90 && value <= 90;
        }

        /// <summary>183 degrees east are 177 degrees west.</summary>
        internal static BasicGeoposition Wrapped(BasicGeoposition position)
        {
            while (position.Longitude <= -180) position.Longitude += 360;
            while (position.Longitude > 180) position.Longitude -= 360;
            return position;
        }
    }
}

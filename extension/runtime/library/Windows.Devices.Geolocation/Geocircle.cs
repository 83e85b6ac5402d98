using Windows.Foundation;

namespace Windows.Devices.Geolocation
{
    /// <summary>A circle on the earth.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geocircle"/>
    public sealed class Geocircle : IGeoshape
    {
        /// <exception cref="System.ArgumentException">Latitude or radius is out of range.</exception>
        public Geocircle(BasicGeoposition position, double radius)
            : this(position, radius, AltitudeReferenceSystem.Unspecified)
        {
        }

        public Geocircle(BasicGeoposition position, double radius, AltitudeReferenceSystem altitudeReferenceSystem)
            : this(position, radius, altitudeReferenceSystem, Geopoint.Wgs84)
        {
        }

        public Geocircle(BasicGeoposition position, double radius, AltitudeReferenceSystem altitudeReferenceSystem, uint spatialReferenceId)
        {
            // A quarter of the way around the earth.
            if (!(radius >= 0.1 && radius <= 10018754.3) || !Geopoint.IsLatitude(position.Latitude))
                throw WindowsError.Refuse("geocircle-values", "latitude " + position.Latitude + ", radius " + radius);
            Center = Geopoint.Wrapped(position);
            Radius = radius;
            AltitudeReferenceSystem = altitudeReferenceSystem;
            SpatialReferenceId = spatialReferenceId;
        }

        public AltitudeReferenceSystem AltitudeReferenceSystem { get; }
        public BasicGeoposition Center { get; }

        public GeoshapeType GeoshapeType
        {
            get { return GeoshapeType.Geocircle; }
        }

        public double Radius { get; }
        public uint SpatialReferenceId { get; }
    }
}

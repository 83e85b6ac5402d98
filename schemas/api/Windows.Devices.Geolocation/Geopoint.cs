namespace Windows.Devices.Geolocation
{
    /// <summary>A point on the earth.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geopoint"/>
    public sealed class Geopoint : IGeoshape
    {
        public extern Geopoint(BasicGeoposition position);
        public extern Geopoint(BasicGeoposition position, AltitudeReferenceSystem altitudeReferenceSystem);
        public extern Geopoint(BasicGeoposition position, AltitudeReferenceSystem altitudeReferenceSystem, uint spatialReferenceId);
        public extern AltitudeReferenceSystem AltitudeReferenceSystem { get; }
        public extern GeoshapeType GeoshapeType { get; }
        public extern BasicGeoposition Position { get; }
        public extern uint SpatialReferenceId { get; }
    }
}

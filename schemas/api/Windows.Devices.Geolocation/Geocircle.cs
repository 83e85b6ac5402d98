namespace Windows.Devices.Geolocation
{
    /// <summary>A circle on the earth.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geocircle"/>
    public sealed class Geocircle : IGeoshape
    {
        public extern Geocircle(BasicGeoposition position, double radius);
        public extern Geocircle(BasicGeoposition position, double radius, AltitudeReferenceSystem altitudeReferenceSystem);
        public extern Geocircle(BasicGeoposition position, double radius, AltitudeReferenceSystem altitudeReferenceSystem, uint spatialReferenceId);
        public extern AltitudeReferenceSystem AltitudeReferenceSystem { get; }
        public extern BasicGeoposition Center { get; }
        public extern GeoshapeType GeoshapeType { get; }
        public extern double Radius { get; }
        public extern uint SpatialReferenceId { get; }
    }
}

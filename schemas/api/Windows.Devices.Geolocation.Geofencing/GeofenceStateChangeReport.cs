namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>Something that happened at a geofence.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.geofencestatechangereport"/>
    public sealed class GeofenceStateChangeReport
    {
        private extern GeofenceStateChangeReport();
        public extern Geofence Geofence { get; }
        public extern Geoposition Geoposition { get; }
        public extern GeofenceState NewState { get; }
        public extern GeofenceRemovalReason RemovalReason { get; }
    }
}

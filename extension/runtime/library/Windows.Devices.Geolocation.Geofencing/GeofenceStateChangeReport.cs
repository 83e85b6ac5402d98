namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>Something that happened at a geofence. The host makes the object, without a constructor.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.geofencestatechangereport"/>
    public sealed class GeofenceStateChangeReport
    {
        private Geofence geofence;
        private Geoposition geoposition;

        private GeofenceStateChangeReport()
        {
        }

        public Geofence Geofence
        {
            get { return geofence ?? (geofence = GeofenceMonitor.Known(IdText(), FenceFigures())); }
        }

        public Geoposition Geoposition
        {
            get { return geoposition ?? (geoposition = new Geoposition(PositionFigures())); }
        }

        public extern GeofenceState NewState { get; }
        /// <summary>Says something only when the new state is Removed.</summary>
        public extern GeofenceRemovalReason RemovalReason { get; }

        private extern string IdText();
        private extern double[] FenceFigures();
        private extern double[] PositionFigures();
    }
}

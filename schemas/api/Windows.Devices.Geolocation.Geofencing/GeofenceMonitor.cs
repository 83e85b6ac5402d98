using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>The geofences of the app, and what happened at them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.geofencemonitor"/>
    public sealed class GeofenceMonitor
    {
        private extern GeofenceMonitor();
        public static extern GeofenceMonitor Current { get; }
        public extern IList<Geofence> Geofences { get; }
        public extern Geoposition LastKnownGeoposition { get; }
        public extern GeofenceMonitorStatus Status { get; }
        public extern event TypedEventHandler<GeofenceMonitor, object> GeofenceStateChanged;
        public extern event TypedEventHandler<GeofenceMonitor, object> StatusChanged;
        /// <summary>Takes what happened since the last call; a task has to call it.</summary>
        public extern IReadOnlyList<GeofenceStateChangeReport> ReadReports();
    }
}

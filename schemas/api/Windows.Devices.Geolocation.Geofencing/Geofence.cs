using System;

namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>A circle that the app wants to know about when the device enters or leaves it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.geofence"/>
    public sealed class Geofence
    {
        public extern Geofence(string id, IGeoshape geoshape);
        public extern Geofence(string id, IGeoshape geoshape, MonitoredGeofenceStates monitoredStates, bool singleUse);
        public extern Geofence(string id, IGeoshape geoshape, MonitoredGeofenceStates monitoredStates, bool singleUse, TimeSpan dwellTime);
        public extern Geofence(string id, IGeoshape geoshape, MonitoredGeofenceStates monitoredStates, bool singleUse, TimeSpan dwellTime, DateTimeOffset startTime, TimeSpan duration);
        public extern TimeSpan Duration { get; }
        public extern TimeSpan DwellTime { get; }
        public extern IGeoshape Geoshape { get; }
        public extern string Id { get; }
        public extern MonitoredGeofenceStates MonitoredStates { get; }
        public extern bool SingleUse { get; }
        public extern DateTimeOffset StartTime { get; }
    }
}

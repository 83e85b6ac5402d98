using System;

namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>What to tell about a geofence.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.monitoredgeofencestates"/>
    [Flags]
    public enum MonitoredGeofenceStates : uint
    {
        None = 0,
        Entered = 1,
        Exited = 2,
        Removed = 4,
    }
}

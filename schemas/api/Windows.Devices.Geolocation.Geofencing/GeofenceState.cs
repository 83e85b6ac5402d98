using System;

namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>Where the device is with respect to a geofence.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.geofencestate"/>
    [Flags]
    public enum GeofenceState : uint
    {
        None = 0,
        Entered = 1,
        Exited = 2,
        Removed = 4,
    }
}

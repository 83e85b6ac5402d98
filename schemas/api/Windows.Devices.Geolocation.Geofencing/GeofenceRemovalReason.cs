namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>Why a geofence was removed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.geofenceremovalreason"/>
    public enum GeofenceRemovalReason
    {
        Used = 0,
        Expired = 1,
    }
}

namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>Whether geofences are watched.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.geofencemonitorstatus"/>
    public enum GeofenceMonitorStatus
    {
        Ready = 0,
        Initializing = 1,
        NoData = 2,
        Disabled = 3,
        NotInitialized = 4,
        NotAvailable = 5,
    }
}

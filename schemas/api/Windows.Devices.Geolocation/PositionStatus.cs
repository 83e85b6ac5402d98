namespace Windows.Devices.Geolocation
{
    /// <summary>Whether positions can be had.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.positionstatus"/>
    public enum PositionStatus
    {
        Ready = 0,
        Initializing = 1,
        NoData = 2,
        Disabled = 3,
        NotInitialized = 4,
        NotAvailable = 5,
    }
}

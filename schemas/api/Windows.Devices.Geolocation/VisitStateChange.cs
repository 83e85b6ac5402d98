namespace Windows.Devices.Geolocation
{
    /// <summary>What happened at a place.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.visitstatechange"/>
    public enum VisitStateChange
    {
        TrackingLost = 0,
        Arrived = 1,
        Departed = 2,
        OtherMovement = 3,
    }
}

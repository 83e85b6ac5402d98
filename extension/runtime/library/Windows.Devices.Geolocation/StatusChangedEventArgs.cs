namespace Windows.Devices.Geolocation
{
    /// <summary>The new state of a Geolocator.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.statuschangedeventargs"/>
    public sealed class StatusChangedEventArgs
    {
        internal StatusChangedEventArgs(PositionStatus status)
        {
            Status = status;
        }

        public PositionStatus Status { get; }
    }
}

namespace Windows.Devices.Geolocation
{
    /// <summary>The new state of a Geolocator.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.statuschangedeventargs"/>
    public sealed class StatusChangedEventArgs
    {
        private extern StatusChangedEventArgs();
        public extern PositionStatus Status { get; }
    }
}

namespace Windows.Devices.Geolocation
{
    /// <summary>The new position.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.positionchangedeventargs"/>
    public sealed class PositionChangedEventArgs
    {
        private extern PositionChangedEventArgs();
        public extern Geoposition Position { get; }
    }
}

namespace Windows.Devices.Geolocation
{
    /// <summary>The new position.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.positionchangedeventargs"/>
    public sealed class PositionChangedEventArgs
    {
        internal PositionChangedEventArgs(Geoposition position)
        {
            Position = position;
        }

        public Geoposition Position { get; }
    }
}

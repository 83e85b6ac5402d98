using System;

namespace Windows.Devices.Geolocation
{
    /// <summary>An arrival at a place or a departure.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geovisit"/>
    public sealed class Geovisit
    {
        private extern Geovisit();
        public extern Geoposition Position { get; }
        public extern VisitStateChange StateChange { get; }
        public extern DateTimeOffset Timestamp { get; }
    }
}

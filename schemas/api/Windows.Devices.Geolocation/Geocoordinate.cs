using System;

namespace Windows.Devices.Geolocation
{
    /// <summary>The coordinates of a position and how exact they are.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geocoordinate"/>
    public sealed class Geocoordinate
    {
        private extern Geocoordinate();
        public extern double Accuracy { get; }
        public extern double? Altitude { get; }
        public extern double? AltitudeAccuracy { get; }
        public extern double? Heading { get; }
        public extern double Latitude { get; }
        public extern double Longitude { get; }
        public extern Geopoint Point { get; }
        public extern PositionSource PositionSource { get; }
        public extern DateTimeOffset? PositionSourceTimestamp { get; }
        public extern double? Speed { get; }
        public extern DateTimeOffset Timestamp { get; }
    }
}

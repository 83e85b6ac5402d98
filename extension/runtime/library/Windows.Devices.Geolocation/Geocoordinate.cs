using System;

namespace Windows.Devices.Geolocation
{
    /// <summary>The coordinates of a position and how exact they are.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geocoordinate"/>
    public sealed class Geocoordinate
    {
        /// <summary><c>figures</c>: latitude, longitude, accuracy, Unix milliseconds, source.</summary>
        internal Geocoordinate(double[] figures)
        {
            Point = new Geopoint(new BasicGeoposition { Latitude = figures[0], Longitude = figures[1] });
            Accuracy = figures[2];
            Timestamp = DateTimeOffset.FromUnixTimeMilliseconds((long)figures[3]);
            PositionSource = (PositionSource)(int)figures[4];
        }

        /// <summary>Metres.</summary>
        public double Accuracy { get; }
        /// <summary>Not measured here.</summary>
        public double? Altitude { get; }
        public double? AltitudeAccuracy { get; }
        public double? Heading { get; }

        public double Latitude
        {
            get { return Point.Position.Latitude; }
        }

        public double Longitude
        {
            get { return Point.Position.Longitude; }
        }

        public Geopoint Point { get; }
        public PositionSource PositionSource { get; }

        public DateTimeOffset? PositionSourceTimestamp
        {
            get { return Timestamp; }
        }

        public double? Speed { get; }
        public DateTimeOffset Timestamp { get; }
    }
}

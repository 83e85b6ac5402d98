using System;
using Windows.Foundation;

namespace Windows.Devices.Geolocation.Geofencing
{
    /// <summary>A circle that the app wants to know about when the device enters or leaves it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geofencing.geofence"/>
    public sealed class Geofence
    {
        private const MonitoredGeofenceStates BothWays = MonitoredGeofenceStates.Entered | MonitoredGeofenceStates.Exited;

        public Geofence(string id, IGeoshape geoshape)
            : this(id, geoshape, BothWays, false)
        {
        }

        public Geofence(string id, IGeoshape geoshape, MonitoredGeofenceStates monitoredStates, bool singleUse)
            : this(id, geoshape, monitoredStates, singleUse, TimeSpan.FromSeconds(10))
        {
        }

        public Geofence(string id, IGeoshape geoshape, MonitoredGeofenceStates monitoredStates, bool singleUse, TimeSpan dwellTime)
            : this(id, geoshape, monitoredStates, singleUse, dwellTime, DateTimeOffset.FromFileTime(0), TimeSpan.Zero)
        {
        }

        /// <exception cref="ArgumentException">The id is too long, the shape no circle, nothing or only the removal is watched, or a time is negative.</exception>
        public Geofence(string id, IGeoshape geoshape, MonitoredGeofenceStates monitoredStates, bool singleUse, TimeSpan dwellTime, DateTimeOffset startTime, TimeSpan duration)
        {
            var problem = ProblemWith(id, geoshape, monitoredStates, dwellTime, duration);
            if (problem != null) throw WindowsError.Refuse("geofence-values", problem);
            Id = id;
            Geoshape = geoshape;
            MonitoredStates = monitoredStates;
            SingleUse = singleUse;
            DwellTime = dwellTime;
            StartTime = startTime;
            Duration = duration;
        }

        /// <summary>The same that <see cref="Figures"/> gives.</summary>
        internal Geofence(string id, double[] figures)
        {
            Id = id;
            Geoshape = new Geocircle(new BasicGeoposition { Latitude = figures[0], Longitude = figures[1] }, figures[2]);
            MonitoredStates = (MonitoredGeofenceStates)(uint)figures[3];
            SingleUse = figures[4] != 0;
            DwellTime = TimeSpan.FromMilliseconds(figures[5]);
            StartTime = DateTimeOffset.FromUnixTimeMilliseconds((long)figures[6]);
            Duration = TimeSpan.FromMilliseconds(figures[7]);
        }

        public TimeSpan Duration { get; }
        public TimeSpan DwellTime { get; }
        public IGeoshape Geoshape { get; }
        public string Id { get; }
        public MonitoredGeofenceStates MonitoredStates { get; }
        public bool SingleUse { get; }
        public DateTimeOffset StartTime { get; }

        /// <summary>Latitude, longitude, radius, states, single use, and in milliseconds dwell time, start and duration.</summary>
        internal double[] Figures()
        {
            var circle = (Geocircle)Geoshape;
            return new[]
            {
                circle.Center.Latitude, circle.Center.Longitude, circle.Radius, (double)(uint)MonitoredStates, SingleUse ? 1 : 0,
                DwellTime.TotalMilliseconds, (double)StartTime.ToUnixTimeMilliseconds(), Duration.TotalMilliseconds,
            };
        }

        private static string ProblemWith(string id, IGeoshape geoshape, MonitoredGeofenceStates monitoredStates, TimeSpan dwellTime, TimeSpan duration)
        {
            if (string.IsNullOrEmpty(id) || id.Length >= 64) return "the id has to have 1 to 63 characters";
            if (!(geoshape is Geocircle)) return "the shape has to be a Geocircle";
            if (geoshape.SpatialReferenceId != Geopoint.Wgs84) return "SpatialReferenceId has to be 4326";
            if ((monitoredStates & BothWays) == 0) return "Entered or Exited has to be watched";
            if (dwellTime < TimeSpan.Zero || duration < TimeSpan.Zero) return "dwell time and duration cannot be negative";
            return null;
        }
    }
}

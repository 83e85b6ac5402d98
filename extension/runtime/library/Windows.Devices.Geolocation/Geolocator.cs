using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Devices.Geolocation
{
    /// <summary>Tells where the device is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geolocator"/>
    public sealed class Geolocator
    {
        private TypedEventHandler<Geolocator, PositionChangedEventArgs> positionChanged;
        private TypedEventHandler<Geolocator, StatusChangedEventArgs> statusChanged;
        private uint reportInterval;
        private double movementThreshold;

        public Geolocator()
        {
        }

        public static extern BasicGeoposition? DefaultGeoposition { get; set; }
        public static extern bool IsDefaultGeopositionRecommended { get; }
        public PositionAccuracy DesiredAccuracy { get; set; }
        public uint? DesiredAccuracyInMeters { get; set; }
        /// <summary>Kept up to date only while somebody listens to the events.</summary>
        public extern PositionStatus LocationStatus { get; }

        /// <summary>In metres; decides instead of the interval.</summary>
        public double MovementThreshold
        {
            get { return movementThreshold; }
            set
            {
                movementThreshold = value;
                Tune(reportInterval, movementThreshold);
            }
        }

        /// <summary>In milliseconds.</summary>
        public uint ReportInterval
        {
            get { return reportInterval; }
            set
            {
                reportInterval = value;
                Tune(reportInterval, movementThreshold);
            }
        }

        public event TypedEventHandler<Geolocator, PositionChangedEventArgs> PositionChanged
        {
            add
            {
                positionChanged += value;
                Follow();
            }
            remove
            {
                positionChanged -= value;
                Follow();
            }
        }

        public event TypedEventHandler<Geolocator, StatusChangedEventArgs> StatusChanged
        {
            add
            {
                statusChanged += value;
                Follow();
            }
            remove
            {
                statusChanged -= value;
                Follow();
            }
        }

        public extern void AllowFallbackToConsentlessPositions();

        /// <exception cref="UnauthorizedAccessException">The app may not know where the device is.</exception>
        public IAsyncOperation<Geoposition> GetGeopositionAsync()
        {
            return Find(-1).AsAsyncOperation();
        }

        public IAsyncOperation<Geoposition> GetGeopositionAsync(TimeSpan maximumAge, TimeSpan timeout)
        {
            return Find(timeout.TotalMilliseconds).AsAsyncOperation();
        }

        public static extern IAsyncOperation<IReadOnlyList<Geoposition>> GetGeopositionHistoryAsync(DateTimeOffset startTime);
        public static extern IAsyncOperation<IReadOnlyList<Geoposition>> GetGeopositionHistoryAsync(DateTimeOffset startTime, TimeSpan duration);

        /// <summary>Asks the user for the permission to know the place; in the foreground only.</summary>
        public static IAsyncOperation<GeolocationAccessStatus> RequestAccessAsync()
        {
            return RequestAccess().AsAsyncOperation();
        }

        private async Task<Geoposition> Find(double timeout)
        {
            return new Geoposition(await Locate(timeout).ConfigureAwait(false));
        }

        private void Follow()
        {
            if (positionChanged == null && statusChanged == null) Stop();
            else Start(reportInterval, movementThreshold, Moved, StatusBecame);
        }

        private void Moved(double[] figures)
        {
            var handlers = positionChanged;
            if (handlers != null) handlers(this, new PositionChangedEventArgs(new Geoposition(figures)));
        }

        private void StatusBecame(PositionStatus status)
        {
            var handlers = statusChanged;
            if (handlers != null) handlers(this, new StatusChangedEventArgs(status));
        }

        /// <summary>Milliseconds; below 0 the usual time.</summary>
        private extern Task<double[]> Locate(double timeout);
        private static extern Task<GeolocationAccessStatus> RequestAccess();
        /// <summary>Does nothing for a Geolocator that has started.</summary>
        private extern void Start(uint interval, double threshold, Action<double[]> moved, Action<PositionStatus> statusBecame);
        private extern void Tune(uint interval, double threshold);
        private extern void Stop();
    }
}

using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Devices.Geolocation
{
    /// <summary>Tells where the device is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.geolocation.geolocator"/>
    public sealed class Geolocator
    {
        public extern Geolocator();
        public static extern BasicGeoposition? DefaultGeoposition { get; set; }
        public static extern bool IsDefaultGeopositionRecommended { get; }
        public extern PositionAccuracy DesiredAccuracy { get; set; }
        public extern uint? DesiredAccuracyInMeters { get; set; }
        public extern PositionStatus LocationStatus { get; }
        public extern double MovementThreshold { get; set; }
        public extern uint ReportInterval { get; set; }
        public extern event TypedEventHandler<Geolocator, PositionChangedEventArgs> PositionChanged;
        public extern event TypedEventHandler<Geolocator, StatusChangedEventArgs> StatusChanged;
        public extern void AllowFallbackToConsentlessPositions();
        public extern IAsyncOperation<Geoposition> GetGeopositionAsync();
        public extern IAsyncOperation<Geoposition> GetGeopositionAsync(TimeSpan maximumAge, TimeSpan timeout);
        public static extern IAsyncOperation<IReadOnlyList<Geoposition>> GetGeopositionHistoryAsync(DateTimeOffset startTime);
        public static extern IAsyncOperation<IReadOnlyList<Geoposition>> GetGeopositionHistoryAsync(DateTimeOffset startTime, TimeSpan duration);
        /// <summary>Asks the user for the permission to know the place; in the foreground only.</summary>
        public static extern IAsyncOperation<GeolocationAccessStatus> RequestAccessAsync();
    }
}

using Windows.Foundation;

namespace Windows.Devices.Sensors
{
    /// <summary>Feels where north is; the simulated PC has none.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.compass"/>
    public sealed class Compass
    {
        private Compass()
        {
        }

        public extern string DeviceId { get; }
        public extern uint MinimumReportInterval { get; }
        public extern uint ReportInterval { get; set; }

        /// <summary>Nothing moves on the simulated PC.</summary>
        public event TypedEventHandler<Compass, CompassReadingChangedEventArgs> ReadingChanged
        {
            add { }
            remove { }
        }

        /// <summary>Null, as on every device without one.</summary>
        public static Compass GetDefault()
        {
            return null;
        }

        public extern CompassReading GetCurrentReading();
    }
}

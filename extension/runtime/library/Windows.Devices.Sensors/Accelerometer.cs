using Windows.Foundation;

namespace Windows.Devices.Sensors
{
    /// <summary>Feels in which direction the device moves; the simulated PC has none.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.accelerometer"/>
    public sealed class Accelerometer
    {
        private Accelerometer()
        {
        }

        public extern string DeviceId { get; }
        public extern uint MinimumReportInterval { get; }
        public extern uint ReportInterval { get; set; }

        /// <summary>Nothing moves on the simulated PC.</summary>
        public event TypedEventHandler<Accelerometer, AccelerometerReadingChangedEventArgs> ReadingChanged
        {
            add { }
            remove { }
        }

        /// <summary>Nothing moves on the simulated PC.</summary>
        public event TypedEventHandler<Accelerometer, AccelerometerShakenEventArgs> Shaken
        {
            add { }
            remove { }
        }

        /// <summary>Null, as on every device without one.</summary>
        public static Accelerometer GetDefault()
        {
            return null;
        }

        public extern AccelerometerReading GetCurrentReading();
    }
}

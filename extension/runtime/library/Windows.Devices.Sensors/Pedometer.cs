using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Devices.Sensors
{
    /// <summary>Counts steps; the simulated PC has none.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.sensors.pedometer"/>
    public sealed class Pedometer
    {
        private Pedometer()
        {
        }

        public extern string DeviceId { get; }
        public extern double PowerInMilliwatts { get; }
        public extern uint ReportInterval { get; set; }

        /// <summary>Null, as on every device without one.</summary>
        public static IAsyncOperation<Pedometer> GetDefaultAsync()
        {
            return Later.Get(() => (Pedometer)null);
        }

        public static string GetDeviceSelector()
        {
            return "System.Devices.InterfaceClassGuid:=\"{B19F89AF-E3EB-444B-8DEA-202575A71599}\"";
        }
    }
}

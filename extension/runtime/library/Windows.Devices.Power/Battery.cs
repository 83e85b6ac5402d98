using Windows.Foundation;
using Windows.System.Power;

namespace Windows.Devices.Power
{
    /// <summary>All batteries of the machine together: every simulated one has a single battery.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.power.battery"/>
    public sealed class Battery
    {
        private static readonly Battery aggregate = new Battery();
        private TypedEventHandler<Battery, object> reportUpdated;

        private Battery()
        {
        }
        public static Battery AggregateBattery
        {
            get { return aggregate; }
        }
        public static extern IAsyncOperation<Battery> FromIdAsync(string deviceId);
        public static extern string GetDeviceSelector();

        public string DeviceId
        {
            get { return ""; }
        }
        public BatteryReport GetReport()
        {
            return new BatteryReport();
        }
        public event TypedEventHandler<Battery, object> ReportUpdated
        {
            add
            {
                if (reportUpdated == null)
                {
                    PowerManager.BatteryStatusChanged += Report;
                    PowerManager.RemainingChargePercentChanged += Report;
                }
                reportUpdated += value;
            }
            remove { reportUpdated -= value; }
        }
        private void Report(object sender, object args)
        {
            if (reportUpdated != null) reportUpdated(this, null);
        }
    }
}

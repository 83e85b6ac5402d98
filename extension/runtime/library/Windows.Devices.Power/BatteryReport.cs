using Windows.System.Power;

namespace Windows.Devices.Power
{
    /// <summary>How much is in the battery, and whether it becomes more or less.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.power.batteryreport"/>
    public sealed class BatteryReport
    {
        /// <summary>Of the simulated battery: as much as a small laptop has.</summary>
        private const int Capacity = 50000;
        /// <summary>As fast as it is filled and emptied.</summary>
        private const int Rate = 10000;

        internal BatteryReport()
        {
            Status = PowerManager.BatteryStatus;
            RemainingCapacityInMilliwattHours = PowerManager.RemainingChargePercent * (Capacity / 100);
        }
        public int? ChargeRateInMilliwatts
        {
            get { return Status == BatteryStatus.Discharging ? -Rate : Status == BatteryStatus.Charging ? Rate : 0; }
        }
        public int? DesignCapacityInMilliwattHours
        {
            get { return Capacity; }
        }
        public int? FullChargeCapacityInMilliwattHours
        {
            get { return Capacity; }
        }
        public int? RemainingCapacityInMilliwattHours { get; private set; }
        public BatteryStatus Status { get; private set; }
    }
}

using System;

namespace Windows.System.Power
{
    /// <summary>Battery and mains power.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.power.powermanager"/>
    public static class PowerManager
    {
        public static extern BatteryStatus BatteryStatus { get; }
        public static extern EnergySaverStatus EnergySaverStatus { get; }
        public static extern PowerSupplyStatus PowerSupplyStatus { get; }
        public static extern int RemainingChargePercent { get; }
        public static extern TimeSpan RemainingDischargeTime { get; }
        public static extern event EventHandler<object> BatteryStatusChanged;
        public static extern event EventHandler<object> EnergySaverStatusChanged;
        public static extern event EventHandler<object> PowerSupplyStatusChanged;
        public static extern event EventHandler<object> RemainingChargePercentChanged;
        public static extern event EventHandler<object> RemainingDischargeTimeChanged;
    }
}

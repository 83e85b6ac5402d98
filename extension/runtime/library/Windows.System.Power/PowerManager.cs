using System;
using Windows.Foundation;

namespace Windows.System.Power
{
    /// <summary>Battery, mains power and energy saver of the machine.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.power.powermanager"/>
    public static class PowerManager
    {
        private static EventHandler<object> batteryStatusChanged;
        private static EventHandler<object> energySaverStatusChanged;
        private static EventHandler<object> powerSupplyStatusChanged;
        private static EventHandler<object> remainingChargePercentChanged;

        public static extern BatteryStatus BatteryStatus { get; }
        public static extern EnergySaverStatus EnergySaverStatus { get; }
        public static extern PowerSupplyStatus PowerSupplyStatus { get; }
        public static extern int RemainingChargePercent { get; }
        public static extern TimeSpan RemainingDischargeTime { get; }

        public static event EventHandler<object> BatteryStatusChanged
        {
            add
            {
                batteryStatusChanged += value;
                Listen();
            }
            remove { batteryStatusChanged -= value; }
        }

        public static event EventHandler<object> EnergySaverStatusChanged
        {
            add
            {
                energySaverStatusChanged += value;
                Listen();
            }
            remove { energySaverStatusChanged -= value; }
        }

        public static event EventHandler<object> PowerSupplyStatusChanged
        {
            add
            {
                powerSupplyStatusChanged += value;
                Listen();
            }
            remove { powerSupplyStatusChanged -= value; }
        }

        public static event EventHandler<object> RemainingChargePercentChanged
        {
            add
            {
                remainingChargePercentChanged += value;
                Listen();
            }
            remove { remainingChargePercentChanged -= value; }
        }

        public static extern event EventHandler<object> RemainingDischargeTimeChanged;

        private static void Listen()
        {
            HostEvents.Listen("powerChanged", new Action<string>(Raise));
            Watch();
        }

        /// <summary><c>what</c>: which state of the device has changed.</summary>
        private static void Raise(string what)
        {
            switch (what)
            {
                case "supply":
                    Call(batteryStatusChanged);
                    Call(powerSupplyStatusChanged);
                    break;
                case "batterySaver":
                    Call(energySaverStatusChanged);
                    break;
                case "charge":
                    Call(remainingChargePercentChanged);
                    break;
            }
        }

        private static void Call(EventHandler<object> handlers)
        {
            if (handlers != null) handlers(null, null);
        }

        private static extern void Watch();
    }
}

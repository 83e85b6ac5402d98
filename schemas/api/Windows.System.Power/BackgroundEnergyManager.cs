using System;

namespace Windows.System.Power
{
    /// <summary>How much energy the app used in the background.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.power.backgroundenergymanager"/>
    public static class BackgroundEnergyManager
    {
        public static extern uint ExcessiveUsageLevel { get; }
        public static extern uint LowUsageLevel { get; }
        public static extern uint MaxAcceptableUsageLevel { get; }
        public static extern uint NearMaxAcceptableUsageLevel { get; }
        public static extern uint NearTerminationUsageLevel { get; }
        public static extern uint RecentEnergyUsage { get; }
        public static extern uint RecentEnergyUsageLevel { get; }
        public static extern uint TerminationUsageLevel { get; }
        public static extern event EventHandler<object> RecentEnergyUsageIncreased;
        public static extern event EventHandler<object> RecentEnergyUsageReturnedToLow;
    }
}

namespace Windows.System.Power
{
    /// <summary>What the battery is doing.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.power.batterystatus"/>
    public enum BatteryStatus
    {
        NotPresent = 0,
        Discharging = 1,
        Idle = 2,
        Charging = 3,
    }
}

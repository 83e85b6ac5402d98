namespace Windows.System.Power
{
    /// <summary>Whether mains power suffices.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.power.powersupplystatus"/>
    public enum PowerSupplyStatus
    {
        NotPresent = 0,
        Inadequate = 1,
        Adequate = 2,
    }
}

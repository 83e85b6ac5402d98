namespace Windows.System.Power
{
    /// <summary>Whether battery saver is on; triggers of time do not fire then.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.power.energysaverstatus"/>
    public enum EnergySaverStatus
    {
        Disabled = 0,
        Off = 1,
        On = 2,
    }
}

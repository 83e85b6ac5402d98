namespace Windows.Networking.Connectivity
{
    /// <summary>The steps in which usage is reported.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.datausagegranularity"/>
    public enum DataUsageGranularity
    {
        PerMinute = 0,
        PerHour = 1,
        PerDay = 2,
        Total = 3,
    }
}

namespace Windows.System
{
    /// <summary>How close the app is to its memory limit.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.appmemoryusagelevel"/>
    public enum AppMemoryUsageLevel
    {
        Low = 0,
        Medium = 1,
        High = 2,
        OverLimit = 3,
    }
}

namespace Windows.System
{
    /// <summary>Whether something can be opened.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.launchquerysupportstatus"/>
    public enum LaunchQuerySupportStatus
    {
        Available = 0,
        AppNotInstalled = 1,
        AppUnavailable = 2,
        NotSupported = 3,
        Unknown = 4,
    }
}

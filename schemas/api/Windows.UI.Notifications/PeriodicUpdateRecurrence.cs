namespace Windows.UI.Notifications
{
    /// <summary>How often Windows fetches new content by itself.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.periodicupdaterecurrence"/>
    public enum PeriodicUpdateRecurrence
    {
        HalfHour = 0,
        Hour = 1,
        SixHours = 2,
        TwelveHours = 3,
        Daily = 4,
    }
}

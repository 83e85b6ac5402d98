namespace Windows.UI.Notifications
{
    /// <summary>Whether the data of a toast could be changed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.notificationupdateresult"/>
    public enum NotificationUpdateResult
    {
        Succeeded = 0,
        Failed = 1,
        NotificationNotFound = 2,
    }
}

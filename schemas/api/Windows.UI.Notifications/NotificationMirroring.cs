namespace Windows.UI.Notifications
{
    /// <summary>Whether a notification is shown on other devices.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.notificationmirroring"/>
    public enum NotificationMirroring
    {
        Allowed = 0,
        Disabled = 1,
    }
}

namespace Windows.UI.Notifications.Management
{
    /// <summary>Whether the app may read the notifications of all apps.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.management.usernotificationlisteneraccessstatus"/>
    public enum UserNotificationListenerAccessStatus
    {
        Unspecified = 0,
        Allowed = 1,
        Denied = 2,
    }
}

namespace Windows.UI.Notifications
{
    /// <summary>Which notifications to listen to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.notificationkinds"/>
    public enum NotificationKinds : uint
    {
        Unknown = 0,
        Toast = 1,
    }
}

namespace Windows.UI.Notifications
{
    /// <summary>Whether a notification appeared or disappeared.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.usernotificationchangedkind"/>
    public enum UserNotificationChangedKind
    {
        Added = 0,
        Removed = 1,
    }
}

namespace Windows.UI.Notifications
{
    /// <summary>The kinds of part.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.adaptivenotificationcontentkind"/>
    public enum AdaptiveNotificationContentKind
    {
        Text = 0,
    }
}

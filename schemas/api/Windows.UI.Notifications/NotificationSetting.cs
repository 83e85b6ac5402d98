namespace Windows.UI.Notifications
{
    /// <summary>Whether notifications are allowed, and who forbade them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.notificationsetting"/>
    public enum NotificationSetting
    {
        Enabled = 0,
        DisabledForApplication = 1,
        DisabledForUser = 2,
        DisabledByGroupPolicy = 3,
        DisabledByManifest = 4,
    }
}

namespace Windows.UI.Notifications
{
    /// <summary>How urgent a toast is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotificationpriority"/>
    public enum ToastNotificationPriority
    {
        Default = 0,
        High = 1,
    }
}

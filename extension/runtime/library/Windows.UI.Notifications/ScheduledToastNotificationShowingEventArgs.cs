using Windows.Foundation;

namespace Windows.UI.Notifications
{
    /// <summary>Lets the app stop a scheduled toast.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.scheduledtoastnotificationshowingeventargs"/>
    public sealed class ScheduledToastNotificationShowingEventArgs
    {
        private extern ScheduledToastNotificationShowingEventArgs();
        public extern bool Cancel { get; set; }
        public extern ScheduledToastNotification ScheduledToastNotification { get; }
        public extern Deferral GetDeferral();
    }
}

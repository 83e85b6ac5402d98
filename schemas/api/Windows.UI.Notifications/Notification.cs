using System;

namespace Windows.UI.Notifications
{
    /// <summary>The content of a notification of any app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.notification"/>
    public sealed class Notification
    {
        public extern Notification();
        public extern DateTimeOffset? ExpirationTime { get; set; }
        public extern NotificationVisual Visual { get; set; }
    }
}

using System.Collections.Generic;

namespace Windows.UI.Notifications
{
    /// <summary>One form of what a notification shows.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.notificationbinding"/>
    public sealed class NotificationBinding
    {
        private extern NotificationBinding();
        public extern IDictionary<string, string> Hints { get; }
        public extern string Language { get; set; }
        public extern string Template { get; set; }
        public extern IReadOnlyList<AdaptiveNotificationText> GetTextElements();
    }
}

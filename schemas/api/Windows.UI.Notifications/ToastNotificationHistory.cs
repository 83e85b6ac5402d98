using System.Collections.Generic;

namespace Windows.UI.Notifications
{
    /// <summary>The toasts of this app in the notification centre.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotificationhistory"/>
    public sealed class ToastNotificationHistory
    {
        private extern ToastNotificationHistory();
        public extern void Clear(string applicationId);
        public extern void Clear();
        public extern IReadOnlyList<ToastNotification> GetHistory(string applicationId);
        public extern IReadOnlyList<ToastNotification> GetHistory();
        public extern void Remove(string tag);
        public extern void Remove(string tag, string group, string applicationId);
        public extern void Remove(string tag, string group);
        public extern void RemoveGroup(string group);
        public extern void RemoveGroup(string group, string applicationId);
    }
}

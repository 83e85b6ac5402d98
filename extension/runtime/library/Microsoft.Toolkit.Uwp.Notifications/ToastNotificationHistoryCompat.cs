using System.Collections.Generic;
using Windows.UI.Notifications;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The toasts of this app in the notification centre.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.toolkit.uwp.notifications.toastnotificationhistorycompat"/>
    public sealed class ToastNotificationHistoryCompat
    {
        private readonly ToastNotificationHistory history;

        internal ToastNotificationHistoryCompat(ToastNotificationHistory history)
        {
            this.history = history;
        }
        public void Clear()
        {
            history.Clear();
        }
        public IReadOnlyList<ToastNotification> GetHistory()
        {
            return history.GetHistory();
        }
        public void Remove(string tag)
        {
            history.Remove(tag);
        }
        public void Remove(string tag, string group)
        {
            history.Remove(tag, group);
        }
        public void RemoveGroup(string group)
        {
            history.RemoveGroup(group);
        }
    }
}

using System.Collections.Generic;
using Windows.UI.Notifications;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Shows, plans and hides toasts.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.toolkit.uwp.notifications.toastnotifiercompat"/>
    public sealed class ToastNotifierCompat
    {
        private readonly ToastNotifier notifier;

        internal ToastNotifierCompat(ToastNotifier notifier)
        {
            this.notifier = notifier;
        }
        public NotificationSetting Setting
        {
            get { return notifier.Setting; }
        }
        public void Show(ToastNotification notification)
        {
            notifier.Show(notification);
        }
        public void Hide(ToastNotification notification)
        {
            notifier.Hide(notification);
        }
        public void AddToSchedule(ScheduledToastNotification scheduledToast)
        {
            notifier.AddToSchedule(scheduledToast);
        }
        public void RemoveFromSchedule(ScheduledToastNotification scheduledToast)
        {
            notifier.RemoveFromSchedule(scheduledToast);
        }
        public IReadOnlyList<ScheduledToastNotification> GetScheduledToastNotifications()
        {
            return notifier.GetScheduledToastNotifications();
        }
        public NotificationUpdateResult Update(NotificationData data, string tag, string group)
        {
            return notifier.Update(data, tag, group);
        }
        public NotificationUpdateResult Update(NotificationData data, string tag)
        {
            return notifier.Update(data, tag);
        }
    }
}

using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.UI.Notifications
{
    /// <summary>Shows, schedules and removes toasts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotifier"/>
    public sealed class ToastNotifier
    {
        private extern ToastNotifier();
        /// <summary>Whether toasts are allowed.</summary>
        public extern NotificationSetting Setting { get; }
        public extern event TypedEventHandler<ToastNotifier, ScheduledToastNotificationShowingEventArgs> ScheduledToastNotificationShowing;
        public extern void AddToSchedule(ScheduledToastNotification scheduledToast);
        public extern IReadOnlyList<ScheduledToastNotification> GetScheduledToastNotifications();
        /// <summary>Removes a toast from the screen.</summary>
        public extern void Hide(ToastNotification notification);
        public extern void RemoveFromSchedule(ScheduledToastNotification scheduledToast);
        /// <summary>Shows a toast.</summary>
        public extern void Show(ToastNotification notification);
        /// <summary>Changes the data of a toast on the screen.</summary>
        public extern NotificationUpdateResult Update(NotificationData data, string tag, string group);
        /// <summary>Changes the data of a toast on the screen.</summary>
        public extern NotificationUpdateResult Update(NotificationData data, string tag);
    }
}

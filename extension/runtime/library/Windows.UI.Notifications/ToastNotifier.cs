using System;
using System.Collections.Generic;
using Windows.Data.Xml.Dom;
using Windows.Foundation;

namespace Windows.UI.Notifications
{
    /// <summary>Shows, schedules and removes toasts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotifier"/>
    public sealed class ToastNotifier
    {
        internal ToastNotifier()
        {
        }

        /// <summary>Whether toasts are allowed.</summary>
        public NotificationSetting Setting
        {
            get { return NotificationSetting.Enabled; }
        }

        public extern event TypedEventHandler<ToastNotifier, ScheduledToastNotificationShowingEventArgs> ScheduledToastNotificationShowing;

        /// <summary>Shows the toast at its time, whether the app runs or not.</summary>
        public void AddToSchedule(ScheduledToastNotification scheduledToast)
        {
            if (scheduledToast == null) throw new ArgumentNullException("scheduledToast");
            if (scheduledToast.DeliveryTime <= DateTimeOffset.Now) throw new ArgumentException("Value does not fall within the expected range.");
            if (scheduledToast.Id == "") scheduledToast.Id = "Toast " + Guid.NewGuid().ToString("N").Substring(0, 8);
            Schedule(scheduledToast.Id, scheduledToast.DeliveryTime.UtcTicks, scheduledToast.Tag, scheduledToast.Group, scheduledToast.Content.GetXml(), NotificationTexts.Of(scheduledToast.Content), scheduledToast.SuppressPopup, TicksOf(scheduledToast.ExpirationTime));
        }

        /// <summary>Those whose time has not come, the next first.</summary>
        public IReadOnlyList<ScheduledToastNotification> GetScheduledToastNotifications()
        {
            var found = new List<ScheduledToastNotification>();
            var texts = Scheduled();
            for (var i = 0; i < texts.Length; i += 5)
            {
                var content = new XmlDocument();
                content.LoadXml(texts[i + 3]);
                var due = new DateTimeOffset(long.Parse(texts[i + 4]), TimeSpan.Zero).ToLocalTime();
                found.Add(new ScheduledToastNotification(content, due) { Id = texts[i], Tag = texts[i + 1], Group = texts[i + 2] });
            }
            return found;
        }

        /// <summary>Removes a toast from the screen.</summary>
        public void Hide(ToastNotification notification)
        {
            if (notification == null) throw new ArgumentNullException("notification");
            Hide(notification.Content.GetXml());
        }

        public void RemoveFromSchedule(ScheduledToastNotification scheduledToast)
        {
            if (scheduledToast == null) throw new ArgumentNullException("scheduledToast");
            Unschedule(scheduledToast.Id);
        }

        /// <summary>Shows a toast; one with the same tag and group is replaced.</summary>
        public void Show(ToastNotification notification)
        {
            if (notification == null) throw new ArgumentNullException("notification");
            Show(notification.Tag, notification.Group, notification.Content.GetXml(), NotificationTexts.Of(notification.Content, notification.Data), notification.SuppressPopup, TicksOf(notification.ExpirationTime));
        }

        /// <summary>Changes the data of a toast on the screen.</summary>
        public NotificationUpdateResult Update(NotificationData data, string tag, string group)
        {
            if (data == null) throw new ArgumentNullException("data");
            foreach (var toast in ToastNotificationManager.History.GetHistory())
            {
                if (toast.Tag == tag && toast.Group == group && Update(tag, group, NotificationTexts.Of(toast.Content, data))) return NotificationUpdateResult.Succeeded;
            }
            return NotificationUpdateResult.NotificationNotFound;
        }

        /// <summary>Changes the data of a toast on the screen.</summary>
        public NotificationUpdateResult Update(NotificationData data, string tag)
        {
            return Update(data, tag, "");
        }

        private static long TicksOf(DateTimeOffset? time)
        {
            return time == null ? 0 : time.Value.UtcTicks;
        }

        private static extern void Show(string tag, string group, string xml, string[] lines, bool suppressed, long expires);
        private static extern void Hide(string xml);
        private static extern bool Update(string tag, string group, string[] lines);
        private static extern void Schedule(string id, long due, string tag, string group, string xml, string[] lines, bool suppressed, long expires);
        private static extern void Unschedule(string id);
        private static extern string[] Scheduled();
    }
}

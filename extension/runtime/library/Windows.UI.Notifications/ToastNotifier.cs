using System;
using System.Collections.Generic;
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
        public extern void AddToSchedule(ScheduledToastNotification scheduledToast);
        public extern IReadOnlyList<ScheduledToastNotification> GetScheduledToastNotifications();

        /// <summary>Removes a toast from the screen.</summary>
        public void Hide(ToastNotification notification)
        {
            if (notification == null) throw new ArgumentNullException("notification");
        }

        public extern void RemoveFromSchedule(ScheduledToastNotification scheduledToast);

        /// <summary>Shows a toast.</summary>
        public void Show(ToastNotification notification)
        {
            if (notification == null) throw new ArgumentNullException("notification");
            var lines = new List<string>();
            foreach (var text in notification.Content.GetElementsByTagName("text"))
            {
                var line = Filled(text.InnerText, notification.Data);
                if (line != "") lines.Add(line);
            }
            ShowLines(lines.ToArray());
        }

        /// <summary>Changes the data of a toast on the screen.</summary>
        public extern NotificationUpdateResult Update(NotificationData data, string tag, string group);
        /// <summary>Changes the data of a toast on the screen.</summary>
        public extern NotificationUpdateResult Update(NotificationData data, string tag);

        /// <summary>A text that is nothing but a name in braces is a gap.</summary>
        private static string Filled(string text, NotificationData data)
        {
            string value;
            var isGap = data != null && text.StartsWith("{") && text.EndsWith("}");
            return isGap && data.Values.TryGetValue(text.Substring(1, text.Length - 2), out value) ? value : text;
        }

        private static extern void ShowLines(string[] lines);
    }
}

using System;
using System.Collections.Generic;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>The toasts of this app in the notification centre.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotificationhistory"/>
    public sealed class ToastNotificationHistory
    {
        internal ToastNotificationHistory()
        {
        }

        public void Clear(string applicationId)
        {
            Clear();
        }

        /// <summary>Removes all toasts of the app.</summary>
        public void Clear()
        {
            RemoveToasts(null, null);
        }

        public IReadOnlyList<ToastNotification> GetHistory(string applicationId)
        {
            return GetHistory();
        }

        /// <summary>The newest first; the objects are new ones.</summary>
        public IReadOnlyList<ToastNotification> GetHistory()
        {
            var found = new List<ToastNotification>();
            var texts = All();
            for (var i = 0; i < texts.Length; i += 4)
            {
                var content = new XmlDocument();
                content.LoadXml(texts[i + 2]);
                var ticks = long.Parse(texts[i + 3]);
                var expires = ticks == 0 ? (DateTimeOffset?)null : new DateTimeOffset(ticks, TimeSpan.Zero).ToLocalTime();
                found.Add(new ToastNotification(content) { Tag = texts[i], Group = texts[i + 1], ExpirationTime = expires });
            }
            return found;
        }

        /// <summary>Removes the toasts of that tag.</summary>
        public void Remove(string tag)
        {
            Remove(tag, "");
        }

        public void Remove(string tag, string group, string applicationId)
        {
            Remove(tag, group);
        }

        public void Remove(string tag, string group)
        {
            if (string.IsNullOrEmpty(tag)) throw new ArgumentException("The parameter is incorrect.");
            RemoveToasts(tag, group);
        }

        public void RemoveGroup(string group)
        {
            if (string.IsNullOrEmpty(group)) throw new ArgumentException("The parameter is incorrect.");
            RemoveToasts(null, group);
        }

        public void RemoveGroup(string group, string applicationId)
        {
            RemoveGroup(group);
        }

        private static extern string[] All();
        private static extern void RemoveToasts(string tag, string group);
    }
}

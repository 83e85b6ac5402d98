using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>A toast to be shown later.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.scheduledtoastnotification"/>
    public sealed class ScheduledToastNotification
    {
        public ScheduledToastNotification(XmlDocument content, DateTimeOffset deliveryTime, TimeSpan snoozeInterval, uint maximumSnoozeCount) : this(content, deliveryTime)
        {
            SnoozeInterval = snoozeInterval;
            MaximumSnoozeCount = maximumSnoozeCount;
        }

        public ScheduledToastNotification(XmlDocument content, DateTimeOffset deliveryTime)
        {
            if (content == null) throw new ArgumentNullException("content");
            Content = content;
            DeliveryTime = deliveryTime;
        }

        public XmlDocument Content { get; }
        public DateTimeOffset DeliveryTime { get; }
        public DateTimeOffset? ExpirationTime { get; set; }
        public string Group { get; set; } = "";
        public string Id { get; set; } = "";
        public uint MaximumSnoozeCount { get; }
        public NotificationMirroring NotificationMirroring { get; set; }
        public string RemoteId { get; set; } = "";
        public TimeSpan? SnoozeInterval { get; }
        public bool SuppressPopup { get; set; }
        public string Tag { get; set; } = "";
    }
}

using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>A toast to be shown later.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.scheduledtoastnotification"/>
    public sealed class ScheduledToastNotification
    {
        public extern ScheduledToastNotification(XmlDocument content, DateTimeOffset deliveryTime, TimeSpan snoozeInterval, uint maximumSnoozeCount);
        public extern ScheduledToastNotification(XmlDocument content, DateTimeOffset deliveryTime);
        public extern XmlDocument Content { get; }
        public extern DateTimeOffset DeliveryTime { get; }
        public extern DateTimeOffset? ExpirationTime { get; set; }
        public extern string Group { get; set; }
        public extern string Id { get; set; }
        public extern uint MaximumSnoozeCount { get; }
        public extern NotificationMirroring NotificationMirroring { get; set; }
        public extern string RemoteId { get; set; }
        public extern TimeSpan? SnoozeInterval { get; }
        public extern bool SuppressPopup { get; set; }
        public extern string Tag { get; set; }
    }
}

using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>New content of a tile, to be shown later.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.scheduledtilenotification"/>
    public sealed class ScheduledTileNotification
    {
        public ScheduledTileNotification(XmlDocument content, DateTimeOffset deliveryTime)
        {
            if (content == null) throw new ArgumentNullException("content");
            Content = content;
            DeliveryTime = deliveryTime;
        }

        public XmlDocument Content { get; }
        public DateTimeOffset DeliveryTime { get; }
        /// <summary>It is remembered; the journal does not say when a tile is too old.</summary>
        public DateTimeOffset? ExpirationTime { get; set; }
        public string Id { get; set; } = "";
        public string Tag { get; set; } = "";
    }
}

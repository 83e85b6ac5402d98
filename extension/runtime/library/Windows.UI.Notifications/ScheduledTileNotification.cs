using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>New content of a tile, to be shown later.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.scheduledtilenotification"/>
    public sealed class ScheduledTileNotification
    {
        public extern ScheduledTileNotification(XmlDocument content, DateTimeOffset deliveryTime);
        public extern XmlDocument Content { get; }
        public extern DateTimeOffset DeliveryTime { get; }
        public extern DateTimeOffset? ExpirationTime { get; set; }
        public extern string Id { get; set; }
        public extern string Tag { get; set; }
    }
}

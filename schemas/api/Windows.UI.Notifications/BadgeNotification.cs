using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>A badge with its XML.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.badgenotification"/>
    public sealed class BadgeNotification
    {
        public extern BadgeNotification(XmlDocument content);
        public extern XmlDocument Content { get; }
        public extern DateTimeOffset? ExpirationTime { get; set; }
    }
}

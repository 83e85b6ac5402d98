using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>A badge with its XML.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.badgenotification"/>
    public sealed class BadgeNotification
    {
        public BadgeNotification(XmlDocument content)
        {
            if (content == null) throw new ArgumentNullException("content");
            Content = content;
        }

        public XmlDocument Content { get; }
        public DateTimeOffset? ExpirationTime { get; set; }
    }
}

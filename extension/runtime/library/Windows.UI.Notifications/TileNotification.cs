using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>New content of a tile, with its XML.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.tilenotification"/>
    public sealed class TileNotification
    {
        public TileNotification(XmlDocument content)
        {
            if (content == null) throw new ArgumentNullException("content");
            Content = content;
        }

        public XmlDocument Content { get; }
        public DateTimeOffset? ExpirationTime { get; set; }
        public string Tag { get; set; } = "";
    }
}

using System;
using Windows.Data.Xml.Dom;

namespace Windows.UI.Notifications
{
    /// <summary>New content of a tile, with its XML.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.tilenotification"/>
    public sealed class TileNotification
    {
        public extern TileNotification(XmlDocument content);
        public extern XmlDocument Content { get; }
        public extern DateTimeOffset? ExpirationTime { get; set; }
        public extern string Tag { get; set; }
    }
}

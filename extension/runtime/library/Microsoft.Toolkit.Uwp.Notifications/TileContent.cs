using System.Xml.Linq;
using Windows.Data.Xml.Dom;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A tile notification as objects.</summary>
    /// <seealso href="https://learn.microsoft.com/windows/apps/design/shell/tiles-and-notifications/tile-schema"/>
    public sealed class TileContent
    {
        public TileVisual Visual { get; set; }

        /// <summary>The XML as text.</summary>
        public string GetContent()
        {
            XElement tile = NotificationXml.Element("tile");
            if (Visual != null) tile.Add(Visual.ToXml());
            return "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + tile.ToString(SaveOptions.DisableFormatting);
        }
        public XmlDocument GetXml()
        {
            XmlDocument document = new XmlDocument();
            document.LoadXml(GetContent());
            return document;
        }
    }
}

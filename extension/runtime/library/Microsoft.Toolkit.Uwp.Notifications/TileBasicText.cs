using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Text on a special tile.</summary>
    public sealed class TileBasicText
    {
        public string Text { get; set; }
        public string Lang { get; set; }
        internal XElement ToXml()
        {
            return NotificationXml.Element("text", NotificationXml.Attribute("lang", Lang), Text);
        }
        public override string ToString()
        {
            return Text;
        }
    }
}

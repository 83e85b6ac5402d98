using System;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What the pictures of tiles have in common.</summary>
    internal static class TileImage
    {
        internal static string Checked(string source)
        {
            if (source == null) throw new ArgumentNullException("Source property cannot be null.");
            return source;
        }

        /// <summary>Darkness in percent; null: as Windows likes.</summary>
        internal static int? CheckedOverlay(int? value)
        {
            if (value < 0 || value > 100) throw new ArgumentOutOfRangeException("Overlay must be between 0 and 100, inclusive.");
            return value;
        }

        internal static XElement ToXml(string source, string alternateText, bool? addImageQuery, params object[] hints)
        {
            if (string.IsNullOrEmpty(source)) throw new NullReferenceException("Source property is required.");
            return NotificationXml.Element("image", NotificationXml.Attribute("src", source), NotificationXml.Attribute("alt", alternateText), NotificationXml.Attribute("addImageQuery", addImageQuery), hints);
        }
    }
}

using System;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Builds the XML of toasts and tiles; what has no value is left out.</summary>
    internal static class NotificationXml
    {
        internal static XElement Element(string name, params object[] content)
        {
            return new XElement(name, content);
        }
        internal static XAttribute Attribute(string name, object value)
        {
            if (value == null) return null;
            if (value is bool) return new XAttribute(name, (bool)value ? "true" : "false");
            if (value is DateTimeOffset) return new XAttribute(name, System.Xml.XmlConvert.ToString((DateTimeOffset)value));
            return new XAttribute(name, value);
        }
        /// <summary>Enums begin with a small letter; the default is left out.</summary>
        internal static XAttribute Choice(string name, Enum value)
        {
            string text = value.ToString();
            return text == "Default" ? null : new XAttribute(name, char.ToLowerInvariant(text[0]) + text.Substring(1));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Where a toast comes from.</summary>
    public sealed class ToastGenericAttributionText
    {
        public string Text { get; set; }
        public string Language { get; set; }
        internal XElement ToXml()
        {
            return NotificationXml.Element("text", NotificationXml.Attribute("placement", "attribution"), NotificationXml.Attribute("lang", Language), Text);
        }
    }
}

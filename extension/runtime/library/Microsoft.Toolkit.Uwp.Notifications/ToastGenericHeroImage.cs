using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The large picture of a toast.</summary>
    public sealed class ToastGenericHeroImage
    {
        public string Source { get; set; }
        public string AlternateText { get; set; }
        public bool? AddImageQuery { get; set; }
        internal XElement ToXml()
        {
            if (string.IsNullOrEmpty(Source)) throw new NullReferenceException("Source property is required.");
            return NotificationXml.Element("image", NotificationXml.Attribute("src", Source), NotificationXml.Attribute("alt", AlternateText), NotificationXml.Attribute("addImageQuery", AddImageQuery), NotificationXml.Attribute("placement", "hero"));
        }
    }
}

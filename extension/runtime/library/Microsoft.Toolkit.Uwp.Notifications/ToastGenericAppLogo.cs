using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The picture instead of the logo of the app.</summary>
    public sealed class ToastGenericAppLogo
    {
        public string Source { get; set; }
        public string AlternateText { get; set; }
        public bool? AddImageQuery { get; set; }
        public ToastGenericAppLogoCrop HintCrop { get; set; }
        internal XElement ToXml()
        {
            if (string.IsNullOrEmpty(Source)) throw new NullReferenceException("Source property is required.");
            return NotificationXml.Element("image", NotificationXml.Attribute("src", Source), NotificationXml.Attribute("alt", AlternateText), NotificationXml.Attribute("addImageQuery", AddImageQuery), NotificationXml.Attribute("placement", "appLogoOverride"), NotificationXml.Choice("hint-crop", HintCrop));
        }
    }
}

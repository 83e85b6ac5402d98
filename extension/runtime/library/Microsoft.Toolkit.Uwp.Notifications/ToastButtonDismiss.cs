using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The button that closes the toast.</summary>
    public sealed class ToastButtonDismiss : IToastButton, INotificationElement
    {
        public ToastButtonDismiss()
        {
        }
        public ToastButtonDismiss(string customContent)
        {
            if (customContent == null) throw new ArgumentNullException("customContent");
            CustomContent = customContent;
        }
        public string CustomContent { get; private set; }
        public string ImageUri { get; set; }
        XElement INotificationElement.ToXml()
        {
            return NotificationXml.Element("action", NotificationXml.Attribute("content", CustomContent ?? ""), NotificationXml.Attribute("arguments", "dismiss"), NotificationXml.Attribute("activationType", "system"), NotificationXml.Attribute("imageUri", ImageUri), null);
        }
    }
}

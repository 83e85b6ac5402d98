using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The button that brings the toast back later.</summary>
    public sealed class ToastButtonSnooze : IToastButton, INotificationElement
    {
        public ToastButtonSnooze()
        {
        }
        public ToastButtonSnooze(string customContent)
        {
            if (customContent == null) throw new ArgumentNullException("customContent");
            CustomContent = customContent;
        }
        public string CustomContent { get; private set; }
        public string ImageUri { get; set; }
        public string SelectionBoxId { get; set; }
        XElement INotificationElement.ToXml()
        {
            return NotificationXml.Element("action", NotificationXml.Attribute("content", CustomContent ?? ""), NotificationXml.Attribute("arguments", "snooze"), NotificationXml.Attribute("activationType", "system"), NotificationXml.Attribute("imageUri", ImageUri), NotificationXml.Attribute("hint-inputId", SelectionBoxId));
        }
    }
}

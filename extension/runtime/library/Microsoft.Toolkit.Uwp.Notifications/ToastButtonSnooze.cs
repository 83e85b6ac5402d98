using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The button that brings the toast back later.</summary>
    public sealed class ToastButtonSnooze : IToastButton, IToastElement
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
        XElement IToastElement.ToXml()
        {
            return ToastXml.Element("action", ToastXml.Attribute("content", CustomContent ?? ""), ToastXml.Attribute("arguments", "snooze"), ToastXml.Attribute("activationType", "system"), ToastXml.Attribute("imageUri", ImageUri), ToastXml.Attribute("hint-inputId", SelectionBoxId));
        }
    }
}

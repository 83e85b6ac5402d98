using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The button that closes the toast.</summary>
    public sealed class ToastButtonDismiss : IToastButton, IToastElement
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
        XElement IToastElement.ToXml()
        {
            return ToastXml.Element("action", ToastXml.Attribute("content", CustomContent ?? ""), ToastXml.Attribute("arguments", "dismiss"), ToastXml.Attribute("activationType", "system"), ToastXml.Attribute("imageUri", ImageUri), null);
        }
    }
}

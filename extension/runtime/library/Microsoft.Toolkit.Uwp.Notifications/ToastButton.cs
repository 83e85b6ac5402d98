using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A button of a toast.</summary>
    public sealed class ToastButton : IToastButton, INotificationElement
    {
        public ToastButton(string content, string arguments)
        {
            if (content == null) throw new ArgumentNullException("content");
            if (arguments == null) throw new ArgumentNullException("arguments");
            Content = content;
            Arguments = arguments;
        }
        public string Content { get; private set; }
        public string Arguments { get; private set; }
        public ToastActivationType ActivationType { get; set; }
        public string ImageUri { get; set; }
        public string TextBoxId { get; set; }
        public string HintActionId { get; set; }
        XElement INotificationElement.ToXml()
        {
            return NotificationXml.Element("action", NotificationXml.Attribute("content", Content), NotificationXml.Attribute("arguments", Arguments), ActivationType == ToastActivationType.Foreground ? null : NotificationXml.Choice("activationType", ActivationType), NotificationXml.Attribute("imageUri", ImageUri), NotificationXml.Attribute("hint-inputId", TextBoxId), NotificationXml.Attribute("hint-actionId", HintActionId));
        }
    }
}

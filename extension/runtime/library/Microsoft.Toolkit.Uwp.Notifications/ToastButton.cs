using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A button of a toast.</summary>
    public sealed class ToastButton : IToastButton, IToastElement
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
        XElement IToastElement.ToXml()
        {
            return ToastXml.Element("action", ToastXml.Attribute("content", Content), ToastXml.Attribute("arguments", Arguments), ActivationType == ToastActivationType.Foreground ? null : ToastXml.Choice("activationType", ActivationType), ToastXml.Attribute("imageUri", ImageUri), ToastXml.Attribute("hint-inputId", TextBoxId), ToastXml.Attribute("hint-actionId", HintActionId));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>An entry of the menu of a toast.</summary>
    public sealed class ToastContextMenuItem
    {
        public ToastContextMenuItem(string content, string arguments)
        {
            if (content == null) throw new ArgumentNullException("content");
            if (arguments == null) throw new ArgumentNullException("arguments");
            Content = content;
            Arguments = arguments;
        }
        public string Content { get; private set; }
        public string Arguments { get; private set; }
        public ToastActivationType ActivationType { get; set; }
        internal XElement ToXml()
        {
            return NotificationXml.Element("action", NotificationXml.Attribute("content", Content), NotificationXml.Attribute("arguments", Arguments), ActivationType == ToastActivationType.Foreground ? null : NotificationXml.Choice("activationType", ActivationType), NotificationXml.Attribute("placement", "contextMenu"));
        }
    }
}

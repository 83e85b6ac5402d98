using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The group of toasts to which one belongs.</summary>
    public sealed class ToastHeader
    {
        public ToastHeader(string id, string title, string arguments)
        {
            if (id == null) throw new ArgumentNullException("id");
            if (title == null) throw new ArgumentNullException("title");
            if (arguments == null) throw new ArgumentNullException("arguments");
            Id = id;
            Title = title;
            Arguments = arguments;
        }
        public string Id { get; set; }
        public string Title { get; set; }
        public string Arguments { get; set; }
        public ToastActivationType ActivationType { get; set; }
        internal XElement ToXml()
        {
            return NotificationXml.Element("header", NotificationXml.Attribute("id", Id), NotificationXml.Attribute("title", Title), NotificationXml.Attribute("arguments", Arguments), ActivationType == ToastActivationType.Foreground ? null : NotificationXml.Choice("activationType", ActivationType));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A text box of a toast.</summary>
    public sealed class ToastTextBox : IToastInput, INotificationElement
    {
        public ToastTextBox(string id)
        {
            if (id == null) throw new ArgumentNullException("id");
            Id = id;
        }
        public string Id { get; private set; }
        public string Title { get; set; }
        public string PlaceholderContent { get; set; }
        public string DefaultInput { get; set; }
        XElement INotificationElement.ToXml()
        {
            return NotificationXml.Element("input", NotificationXml.Attribute("id", Id), NotificationXml.Attribute("type", "text"), NotificationXml.Attribute("title", Title), NotificationXml.Attribute("placeHolderContent", PlaceholderContent), NotificationXml.Attribute("defaultInput", DefaultInput));
        }
    }
}

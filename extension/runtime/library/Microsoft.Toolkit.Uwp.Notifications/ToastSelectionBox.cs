using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A list of a toast of which one is chosen.</summary>
    public sealed class ToastSelectionBox : IToastInput, INotificationElement
    {
        public ToastSelectionBox(string id)
        {
            if (id == null) throw new ArgumentNullException("id");
            Id = id;
            Items = new List<ToastSelectionBoxItem>();
        }
        public string Id { get; private set; }
        public string Title { get; set; }
        public string DefaultSelectionBoxItemId { get; set; }
        public IList<ToastSelectionBoxItem> Items { get; private set; }
        XElement INotificationElement.ToXml()
        {
            XElement input = NotificationXml.Element("input", NotificationXml.Attribute("id", Id), NotificationXml.Attribute("type", "selection"), NotificationXml.Attribute("title", Title), NotificationXml.Attribute("defaultInput", DefaultSelectionBoxItemId));
            foreach (ToastSelectionBoxItem item in Items) input.Add(NotificationXml.Element("selection", NotificationXml.Attribute("id", item.Id), NotificationXml.Attribute("content", item.Content)));
            return input;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A list of a toast of which one is chosen.</summary>
    public sealed class ToastSelectionBox : IToastInput, IToastElement
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
        XElement IToastElement.ToXml()
        {
            XElement input = ToastXml.Element("input", ToastXml.Attribute("id", Id), ToastXml.Attribute("type", "selection"), ToastXml.Attribute("title", Title), ToastXml.Attribute("defaultInput", DefaultSelectionBoxItemId));
            foreach (ToastSelectionBoxItem item in Items) input.Add(ToastXml.Element("selection", ToastXml.Attribute("id", item.Id), ToastXml.Attribute("content", item.Content)));
            return input;
        }
    }
}

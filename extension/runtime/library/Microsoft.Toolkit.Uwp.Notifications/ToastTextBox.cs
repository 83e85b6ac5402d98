using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A text box of a toast.</summary>
    public sealed class ToastTextBox : IToastInput, IToastElement
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
        XElement IToastElement.ToXml()
        {
            return ToastXml.Element("input", ToastXml.Attribute("id", Id), ToastXml.Attribute("type", "text"), ToastXml.Attribute("title", Title), ToastXml.Attribute("placeHolderContent", PlaceholderContent), ToastXml.Attribute("defaultInput", DefaultInput));
        }
    }
}

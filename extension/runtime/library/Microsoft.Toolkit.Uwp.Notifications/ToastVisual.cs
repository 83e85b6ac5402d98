using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The visible part of a toast.</summary>
    public sealed class ToastVisual
    {
        public ToastBindingGeneric BindingGeneric { get; set; }
        public Uri BaseUri { get; set; }
        public string Language { get; set; }
        public bool? AddImageQuery { get; set; }
        internal XElement ToXml()
        {
            if (BindingGeneric == null) throw new NullReferenceException("BindingGeneric must be initialized");
            return NotificationXml.Element("visual", NotificationXml.Attribute("addImageQuery", AddImageQuery), NotificationXml.Attribute("baseUri", BaseUri), NotificationXml.Attribute("lang", Language), BindingGeneric.ToXml());
        }
    }
}

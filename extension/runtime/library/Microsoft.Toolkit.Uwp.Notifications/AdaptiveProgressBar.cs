using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A progress bar in a toast.</summary>
    public sealed class AdaptiveProgressBar : IToastBindingGenericChild, IToastElement
    {
        public BindableString Title { get; set; }
        public BindableProgressBarValue Value { get; set; }
        public BindableString ValueStringOverride { get; set; }
        public BindableString Status { get; set; }
        private static string Shown(BindableString text)
        {
            return text == null ? null : text.ToXmlString();
        }
        XElement IToastElement.ToXml()
        {
            BindableProgressBarValue value = Value ?? AdaptiveProgressBarValue.FromValue(0);
            return ToastXml.Element("progress", ToastXml.Attribute("value", value.ToXmlString()), ToastXml.Attribute("title", Shown(Title)), ToastXml.Attribute("valueStringOverride", Shown(ValueStringOverride)), ToastXml.Attribute("status", Shown(Status)));
        }
    }
}

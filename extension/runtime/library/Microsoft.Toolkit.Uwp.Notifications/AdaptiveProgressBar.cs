using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A progress bar in a toast.</summary>
    public sealed class AdaptiveProgressBar : IToastBindingGenericChild, INotificationElement
    {
        public BindableString Title { get; set; }
        public BindableProgressBarValue Value { get; set; }
        public BindableString ValueStringOverride { get; set; }
        public BindableString Status { get; set; }
        private static string Shown(BindableString text)
        {
            return text == null ? null : text.ToXmlString();
        }
        XElement INotificationElement.ToXml()
        {
            BindableProgressBarValue value = Value ?? AdaptiveProgressBarValue.FromValue(0);
            return NotificationXml.Element("progress", NotificationXml.Attribute("value", value.ToXmlString()), NotificationXml.Attribute("title", Shown(Title)), NotificationXml.Attribute("valueStringOverride", Shown(ValueStringOverride)), NotificationXml.Attribute("status", Shown(Status)));
        }
    }
}

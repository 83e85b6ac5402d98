using System;
using System.Collections.Generic;
using System.Xml.Linq;
using Windows.Data.Xml.Dom;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A toast as objects.</summary>
    public sealed class ToastContent
    {
        public ToastContent()
        {
            AdditionalProperties = new Dictionary<string, string>();
        }
        public ToastVisual Visual { get; set; }
        public ToastAudio Audio { get; set; }
        public IToastActions Actions { get; set; }
        public ToastHeader Header { get; set; }
        public ToastScenario Scenario { get; set; }
        public ToastDuration Duration { get; set; }
        public string Launch { get; set; }
        public ToastActivationType ActivationType { get; set; }
        public DateTimeOffset? DisplayTimestamp { get; set; }
        public IDictionary<string, string> AdditionalProperties { get; private set; }

        private XElement ToXml()
        {
            XElement toast = NotificationXml.Element(
                "toast",
                ActivationType == ToastActivationType.Foreground ? null : NotificationXml.Choice("activationType", ActivationType),
                Duration == ToastDuration.Short ? null : NotificationXml.Choice("duration", Duration),
                NotificationXml.Attribute("launch", Launch),
                NotificationXml.Choice("scenario", Scenario),
                NotificationXml.Attribute("displayTimestamp", DisplayTimestamp));
            foreach (KeyValuePair<string, string> property in AdditionalProperties) toast.SetAttributeValue(property.Key, property.Value);
            if (Visual != null) toast.Add(Visual.ToXml());
            if (Audio != null) toast.Add(Audio.ToXml());
            if (Actions != null) toast.Add(((INotificationElement)Actions).ToXml());
            if (Header != null) toast.Add(Header.ToXml());
            return toast;
        }
        /// <summary>The XML as text.</summary>
        public string GetContent()
        {
            return "<?xml version=\"1.0\" encoding=\"utf-8\"?>" + ToXml().ToString(SaveOptions.DisableFormatting);
        }
        public XmlDocument GetXml()
        {
            XmlDocument document = new XmlDocument();
            document.LoadXml(GetContent());
            return document;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What a toast shows.</summary>
    public sealed class ToastBindingGeneric
    {
        public ToastBindingGeneric()
        {
            Children = new List<IToastBindingGenericChild>();
        }
        public IList<IToastBindingGenericChild> Children { get; private set; }
        public ToastGenericAppLogo AppLogoOverride { get; set; }
        public ToastGenericHeroImage HeroImage { get; set; }
        public ToastGenericAttributionText Attribution { get; set; }
        public Uri BaseUri { get; set; }
        public string Language { get; set; }
        public bool? AddImageQuery { get; set; }
        internal XElement ToXml()
        {
            XElement binding = NotificationXml.Element("binding", NotificationXml.Attribute("template", "ToastGeneric"), NotificationXml.Attribute("addImageQuery", AddImageQuery), NotificationXml.Attribute("baseUri", BaseUri), NotificationXml.Attribute("lang", Language));
            foreach (IToastBindingGenericChild child in Children) binding.Add(((INotificationElement)child).ToXml());
            if (Attribution != null) binding.Add(Attribution.ToXml());
            if (AppLogoOverride != null) binding.Add(AppLogoOverride.ToXml());
            if (HeroImage != null) binding.Add(HeroImage.ToXml());
            return binding;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A picture in a toast or on a tile.</summary>
    public sealed class AdaptiveImage : IToastBindingGenericChild, ITileBindingContentAdaptiveChild, IAdaptiveSubgroupChild, INotificationElement
    {
        public string Source { get; set; }
        public string AlternateText { get; set; }
        public bool? AddImageQuery { get; set; }
        public bool? HintRemoveMargin { get; set; }
        public AdaptiveImageCrop HintCrop { get; set; }
        public AdaptiveImageAlign HintAlign { get; set; }
        XElement INotificationElement.ToXml()
        {
            if (string.IsNullOrEmpty(Source)) throw new NullReferenceException("Source property is required.");
            return NotificationXml.Element("image", NotificationXml.Attribute("src", Source), NotificationXml.Attribute("alt", AlternateText), NotificationXml.Attribute("addImageQuery", AddImageQuery), NotificationXml.Choice("hint-crop", HintCrop), NotificationXml.Attribute("hint-removeMargin", HintRemoveMargin), NotificationXml.Choice("hint-align", HintAlign));
        }
    }
}

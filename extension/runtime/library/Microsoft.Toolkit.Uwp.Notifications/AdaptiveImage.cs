using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A picture in a toast.</summary>
    public sealed class AdaptiveImage : IToastBindingGenericChild, IAdaptiveSubgroupChild, IToastElement
    {
        public string Source { get; set; }
        public string AlternateText { get; set; }
        public bool? AddImageQuery { get; set; }
        public bool? HintRemoveMargin { get; set; }
        public AdaptiveImageCrop HintCrop { get; set; }
        public AdaptiveImageAlign HintAlign { get; set; }
        XElement IToastElement.ToXml()
        {
            if (string.IsNullOrEmpty(Source)) throw new NullReferenceException("Source property is required.");
            return ToastXml.Element("image", ToastXml.Attribute("src", Source), ToastXml.Attribute("alt", AlternateText), ToastXml.Attribute("addImageQuery", AddImageQuery), ToastXml.Choice("hint-crop", HintCrop), ToastXml.Attribute("hint-removeMargin", HintRemoveMargin), ToastXml.Choice("hint-align", HintAlign));
        }
    }
}

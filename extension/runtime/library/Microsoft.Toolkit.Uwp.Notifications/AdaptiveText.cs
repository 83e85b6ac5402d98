using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Text in a toast.</summary>
    public sealed class AdaptiveText : IToastBindingGenericChild, IAdaptiveSubgroupChild, IToastElement
    {
        public BindableString Text { get; set; }
        public string Language { get; set; }
        public AdaptiveTextStyle HintStyle { get; set; }
        public bool? HintWrap { get; set; }
        public int? HintMaxLines { get; set; }
        public int? HintMinLines { get; set; }
        public AdaptiveTextAlign HintAlign { get; set; }
        XElement IToastElement.ToXml()
        {
            return ToastXml.Element("text", ToastXml.Attribute("lang", Language), ToastXml.Choice("hint-style", HintStyle), ToastXml.Attribute("hint-wrap", HintWrap), ToastXml.Attribute("hint-maxLines", HintMaxLines), ToastXml.Attribute("hint-minLines", HintMinLines), ToastXml.Choice("hint-align", HintAlign), Text == null ? null : Text.ToXmlString());
        }
        public override string ToString()
        {
            return Text == null ? null : Text.ToString();
        }
    }
}

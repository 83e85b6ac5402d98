using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Text in a toast or on a tile.</summary>
    public sealed class AdaptiveText : IToastBindingGenericChild, ITileBindingContentAdaptiveChild, IAdaptiveSubgroupChild, INotificationElement
    {
        public BindableString Text { get; set; }
        public string Language { get; set; }
        public AdaptiveTextStyle HintStyle { get; set; }
        public bool? HintWrap { get; set; }
        public int? HintMaxLines { get; set; }
        public int? HintMinLines { get; set; }
        public AdaptiveTextAlign HintAlign { get; set; }
        XElement INotificationElement.ToXml()
        {
            return NotificationXml.Element("text", NotificationXml.Attribute("lang", Language), NotificationXml.Choice("hint-style", HintStyle), NotificationXml.Attribute("hint-wrap", HintWrap), NotificationXml.Attribute("hint-maxLines", HintMaxLines), NotificationXml.Attribute("hint-minLines", HintMinLines), NotificationXml.Choice("hint-align", HintAlign), Text == null ? null : Text.ToXmlString());
        }
        public override string ToString()
        {
            return Text == null ? null : Text.ToString();
        }
    }
}

using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The sound of a toast.</summary>
    public sealed class ToastAudio
    {
        public Uri Src { get; set; }
        public bool Loop { get; set; }
        public bool Silent { get; set; }
        internal XElement ToXml()
        {
            return ToastXml.Element("audio", ToastXml.Attribute("src", Src), Loop ? ToastXml.Attribute("loop", true) : null, Silent ? ToastXml.Attribute("silent", true) : null);
        }
    }
}

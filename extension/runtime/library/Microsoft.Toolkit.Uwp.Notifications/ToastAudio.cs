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
            return NotificationXml.Element("audio", NotificationXml.Attribute("src", Src), Loop ? NotificationXml.Attribute("loop", true) : null, Silent ? NotificationXml.Attribute("silent", true) : null);
        }
    }
}

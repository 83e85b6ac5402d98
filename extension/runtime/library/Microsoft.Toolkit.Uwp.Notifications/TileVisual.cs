using System;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What a tile shows, for each of its sizes.</summary>
    public sealed class TileVisual
    {
        public string Language { get; set; }
        public Uri BaseUri { get; set; }
        public TileBranding Branding { get; set; }
        public bool? AddImageQuery { get; set; }
        public string ContentId { get; set; }
        public string DisplayName { get; set; }
        /// <summary>Lines for the lock screen; the wide tile brings them there.</summary>
        public string LockDetailedStatus1 { get; set; }
        public string LockDetailedStatus2 { get; set; }
        public string LockDetailedStatus3 { get; set; }
        public string Arguments { get; set; }
        public TileBinding TileSmall { get; set; }
        public TileBinding TileMedium { get; set; }
        public TileBinding TileWide { get; set; }
        public TileBinding TileLarge { get; set; }

        internal XElement ToXml()
        {
            XElement visual = NotificationXml.Element("visual", TileBinding.CommonAttributes(AddImageQuery, BaseUri, Branding, ContentId, DisplayName, Language, Arguments));
            if (TileSmall != null) visual.Add(TileSmall.ToXml(TileSize.Small));
            if (TileMedium != null) visual.Add(TileMedium.ToXml(TileSize.Medium));
            if (TileWide != null) visual.Add(WithLockTexts(TileWide.ToXml(TileSize.Wide)));
            else if (LockDetailedStatus1 != null && LockDetailedStatus2 != null && LockDetailedStatus3 != null)
                throw new Exception("To provide lock detailed status text strings, you must also provide a TileWide binding. Either provide a TileWide binding, or leave the detailed status values null.");
            if (TileLarge != null) visual.Add(TileLarge.ToXml(TileSize.Large));
            return visual;
        }

        private XElement WithLockTexts(XElement wide)
        {
            string[] lines = { LockDetailedStatus1, LockDetailedStatus2, LockDetailedStatus3 };
            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i] == null) continue;
                XElement same = TextToReuse(wide, (i + 1).ToString(), lines[i]);
                if (same == null) wide.SetAttributeValue("hint-lockDetailedStatus" + (i + 1), lines[i]);
                else same.SetAttributeValue("id", i + 1);
            }
            return wide;
        }

        /// <summary>A text of the tile that says the same gets the number of the line, and need not be written again.</summary>
        private static XElement TextToReuse(XElement wide, string number, string line)
        {
            foreach (XElement text in wide.Elements("text"))
                if ((string)text.Attribute("id") == number) return text.Value == line ? text : null;
            foreach (XElement text in wide.Elements("text"))
                if (text.Attribute("id") == null && text.Value == line) return text;
            return null;
        }
    }
}

using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The picture behind a tile.</summary>
    public sealed class TileBackgroundImage
    {
        private string source;
        private int? overlay;

        public string Source
        {
            get { return source; }
            set { source = TileImage.Checked(value); }
        }
        public string AlternateText { get; set; }
        public bool? AddImageQuery { get; set; }
        public int? HintOverlay
        {
            get { return overlay; }
            set { overlay = TileImage.CheckedOverlay(value); }
        }
        public TileBackgroundImageCrop HintCrop { get; set; }
        internal XElement ToXml()
        {
            return TileImage.ToXml(source, AlternateText, AddImageQuery, NotificationXml.Attribute("placement", "background"), NotificationXml.Choice("hint-crop", HintCrop), NotificationXml.Attribute("hint-overlay", overlay));
        }
    }
}

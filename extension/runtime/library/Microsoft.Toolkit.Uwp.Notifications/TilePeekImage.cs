using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A picture that comes over a tile now and then.</summary>
    public sealed class TilePeekImage
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
        public TilePeekImageCrop HintCrop { get; set; }
        internal XElement ToXml()
        {
            return TileImage.ToXml(source, AlternateText, AddImageQuery, NotificationXml.Attribute("placement", "peek"), NotificationXml.Choice("hint-crop", HintCrop), NotificationXml.Attribute("hint-overlay", overlay));
        }
    }
}

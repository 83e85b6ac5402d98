using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>A person with a name; for small, medium and wide tiles of phones.</summary>
    public sealed class TileBindingContentContact : ITileBindingContent, ITileContent
    {
        public TileBasicImage Image { get; set; }
        public TileBasicText Text { get; set; }
        void ITileContent.AddTo(XElement binding, TileSize size)
        {
            binding.SetAttributeValue("hint-presentation", "contact");
            // Small tiles show no text.
            if (Text != null && size != TileSize.Small) binding.Add(Text.ToXml());
            if (Image != null) binding.Add(Image.ToXml());
        }
    }
}

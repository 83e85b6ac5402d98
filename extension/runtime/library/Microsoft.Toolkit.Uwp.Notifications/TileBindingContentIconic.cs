using System;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>An icon beside the badge; for small and medium tiles.</summary>
    public sealed class TileBindingContentIconic : ITileBindingContent, ITileContent
    {
        public TileBasicImage Icon { get; set; }
        void ITileContent.AddTo(XElement binding, TileSize size)
        {
            if (size != TileSize.Small && size != TileSize.Medium) throw new ArgumentException("The Iconic template is only supported on Small and Medium tiles.");
            binding.SetAttributeValue("template", size == TileSize.Small ? "TileSquare71x71IconWithBadge" : "TileSquare150x150IconWithBadge");
            if (Icon == null) return;
            XElement image = Icon.ToXml();
            image.SetAttributeValue("id", 1);
            binding.Add(image);
        }
    }
}

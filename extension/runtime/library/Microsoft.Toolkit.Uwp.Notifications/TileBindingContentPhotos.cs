using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Pictures one after the other; for all sizes.</summary>
    public sealed class TileBindingContentPhotos : ITileBindingContent, ITileContent
    {
        public TileBindingContentPhotos()
        {
            Images = new List<TileBasicImage>();
        }
        public IList<TileBasicImage> Images { get; private set; }
        void ITileContent.AddTo(XElement binding, TileSize size)
        {
            if (Images.Count > 12) throw new Exception("This list is limited to 12 items. You cannot add more items.");
            binding.SetAttributeValue("hint-presentation", "photos");
            foreach (TileBasicImage image in Images) binding.Add(image.ToXml());
        }
    }
}

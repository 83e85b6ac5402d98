using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Pictures of people that roll around in circles; for medium, wide and large tiles.</summary>
    public sealed class TileBindingContentPeople : ITileBindingContent, ITileContent
    {
        public TileBindingContentPeople()
        {
            Images = new List<TileBasicImage>();
        }
        public IList<TileBasicImage> Images { get; private set; }
        void ITileContent.AddTo(XElement binding, TileSize size)
        {
            binding.SetAttributeValue("hint-presentation", "people");
            foreach (TileBasicImage image in Images) binding.Add(image.ToXml());
        }
    }
}

using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Text, pictures and columns, one below the other; for all sizes.</summary>
    public sealed class TileBindingContentAdaptive : ITileBindingContent, ITileContent
    {
        public TileBindingContentAdaptive()
        {
            Children = new List<ITileBindingContentAdaptiveChild>();
        }
        public IList<ITileBindingContentAdaptiveChild> Children { get; private set; }
        public TileBackgroundImage BackgroundImage { get; set; }
        public TilePeekImage PeekImage { get; set; }
        public TileTextStacking TextStacking { get; set; }
        void ITileContent.AddTo(XElement binding, TileSize size)
        {
            if (TextStacking != TileTextStacking.Top) binding.Add(NotificationXml.Choice("hint-textStacking", TextStacking));
            if (BackgroundImage != null) binding.Add(BackgroundImage.ToXml());
            if (PeekImage != null) binding.Add(PeekImage.ToXml());
            foreach (ITileBindingContentAdaptiveChild child in Children) binding.Add(((INotificationElement)child).ToXml());
        }
    }
}

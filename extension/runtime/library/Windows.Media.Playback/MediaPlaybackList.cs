using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.Media.Playback
{
    /// <summary>Sounds and films one after the other.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaplaybacklist"/>
    public sealed class MediaPlaybackList : IMediaPlaybackSource
    {
        private readonly MediaPlaybackItems items = new MediaPlaybackItems();
        private int current;

        public bool AutoRepeatEnabled { get; set; }
        public MediaPlaybackItem CurrentItem
        {
            get { return items.Count == 0 ? null : items[Math.Min(current, items.Count - 1)]; }
        }
        public uint CurrentItemIndex
        {
            get { return items.Count == 0 ? uint.MaxValue : (uint)Math.Min(current, items.Count - 1); }
        }
        public IObservableVector<MediaPlaybackItem> Items
        {
            get { return items; }
        }
        public bool ShuffleEnabled { get; set; }
        public MediaPlaybackItem StartingItem { get; set; }

        public event TypedEventHandler<MediaPlaybackList, CurrentMediaPlaybackItemChangedEventArgs> CurrentItemChanged;

        public MediaPlaybackItem MoveNext()
        {
            return MoveTo((uint)(items.Count == 0 ? 0 : (current + 1) % items.Count));
        }

        public MediaPlaybackItem MovePrevious()
        {
            return MoveTo((uint)(items.Count == 0 ? 0 : (current + items.Count - 1) % items.Count));
        }

        public MediaPlaybackItem MoveTo(uint itemIndex)
        {
            if (itemIndex >= items.Count) throw new ArgumentException("The index is not one of an item.", "itemIndex");
            var before = CurrentItem;
            current = (int)itemIndex;
            var handlers = CurrentItemChanged;
            if (handlers != null) Task.Run(() => handlers(this, new CurrentMediaPlaybackItemChangedEventArgs(before, CurrentItem)));
            return CurrentItem;
        }
    }
}

using System;
using Windows.Media.Core;

namespace Windows.Media.Playback
{
    /// <summary>A sound or film of a list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaplaybackitem"/>
    public sealed class MediaPlaybackItem : IMediaPlaybackSource
    {
        private readonly MediaItemDisplayProperties display = new MediaItemDisplayProperties();

        public MediaPlaybackItem(MediaSource source)
        {
            if (source == null) throw new ArgumentNullException("source");
            Source = source;
        }

        public bool CanSkip { get; set; }
        public bool IsDisabledInPlaybackList { get; set; }
        public MediaSource Source { get; private set; }

        public void ApplyDisplayProperties(MediaItemDisplayProperties value)
        {
        }

        public MediaItemDisplayProperties GetDisplayProperties()
        {
            return display;
        }
    }
}

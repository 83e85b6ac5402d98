using Windows.Storage.Streams;

namespace Windows.Media.Playback
{
    /// <summary>What is shown about a sound or film.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaitemdisplayproperties"/>
    public sealed class MediaItemDisplayProperties
    {
        internal MediaItemDisplayProperties()
        {
            ClearAll();
        }

        public MusicDisplayProperties MusicProperties { get; private set; }
        public RandomAccessStreamReference Thumbnail { get; set; }
        public MediaPlaybackType Type { get; set; }
        public VideoDisplayProperties VideoProperties { get; private set; }

        public void ClearAll()
        {
            MusicProperties = new MusicDisplayProperties();
            Thumbnail = null;
            Type = MediaPlaybackType.Unknown;
            VideoProperties = new VideoDisplayProperties();
        }
    }
}

using Windows.Storage.Streams;

namespace Windows.Media
{
    /// <summary>What the controls of the system show about what is played.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.systemmediatransportcontrolsdisplayupdater"/>
    public sealed class SystemMediaTransportControlsDisplayUpdater
    {
        internal SystemMediaTransportControlsDisplayUpdater()
        {
            ClearAll();
        }

        public string AppMediaId { get; set; }
        public ImageDisplayProperties ImageProperties { get; private set; }
        public MusicDisplayProperties MusicProperties { get; private set; }
        public RandomAccessStreamReference Thumbnail { get; set; }
        public MediaPlaybackType Type { get; set; }
        public VideoDisplayProperties VideoProperties { get; private set; }

        public void ClearAll()
        {
            AppMediaId = "";
            ImageProperties = new ImageDisplayProperties();
            MusicProperties = new MusicDisplayProperties();
            Thumbnail = null;
            Type = MediaPlaybackType.Unknown;
            VideoProperties = new VideoDisplayProperties();
        }

        /// <summary>Nothing is shown on the simulated PC.</summary>
        public void Update()
        {
        }
    }
}

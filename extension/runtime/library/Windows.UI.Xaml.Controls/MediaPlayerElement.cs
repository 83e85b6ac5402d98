using Windows.Media.Playback;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Shows what a MediaPlayer plays.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.mediaplayerelement"/>
    public class MediaPlayerElement : Control
    {
        private MediaPlayer mediaPlayer;
        private MediaTransportControls transportControls;

        public extern MediaPlayerElement();
        public extern bool AreTransportControlsEnabled { get; set; }
        public extern bool AutoPlay { get; set; }
        public extern bool IsFullWindow { get; set; }

        public MediaPlayer MediaPlayer
        {
            get { return mediaPlayer ?? (mediaPlayer = new MediaPlayer { AutoPlay = AutoPlay }); }
        }

        public extern ImageSource PosterSource { get; set; }

        public IMediaPlaybackSource Source
        {
            get { return MediaPlayer.Source; }
            set { MediaPlayer.Source = value; }
        }

        public extern Stretch Stretch { get; set; }

        public MediaTransportControls TransportControls
        {
            get { return transportControls ?? (transportControls = new MediaTransportControls()); }
            set { transportControls = value; }
        }

        public void SetMediaPlayer(MediaPlayer mediaPlayer)
        {
            this.mediaPlayer = mediaPlayer;
        }
    }
}

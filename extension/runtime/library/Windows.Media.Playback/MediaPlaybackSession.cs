using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Media.Playback
{
    /// <summary>How far a MediaPlayer is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaplaybacksession"/>
    public sealed class MediaPlaybackSession
    {
        private double playbackRate = 1;
        private TimeSpan position;

        internal MediaPlaybackSession(MediaPlayer player)
        {
            MediaPlayer = player;
        }

        public double BufferingProgress
        {
            get { return 0; }
        }
        public bool CanPause
        {
            get { return PlaybackState == MediaPlaybackState.Playing; }
        }
        public bool CanSeek
        {
            get { return PlaybackState != MediaPlaybackState.None; }
        }
        public double DownloadProgress
        {
            get { return 0; }
        }
        public MediaPlayer MediaPlayer { get; private set; }

        /// <summary>Not known: nothing is read.</summary>
        public TimeSpan NaturalDuration
        {
            get { return TimeSpan.Zero; }
        }
        public uint NaturalVideoHeight
        {
            get { return 0; }
        }
        public uint NaturalVideoWidth
        {
            get { return 0; }
        }
        public double PlaybackRate
        {
            get { return playbackRate; }
            set
            {
                playbackRate = value;
                Raise(PlaybackRateChanged);
            }
        }
        public MediaPlaybackState PlaybackState { get; private set; }
        public TimeSpan Position
        {
            get { return position; }
            set
            {
                position = value;
                Raise(PositionChanged);
            }
        }

        public event TypedEventHandler<MediaPlaybackSession, object> PlaybackRateChanged;
        public event TypedEventHandler<MediaPlaybackSession, object> PlaybackStateChanged;
        public event TypedEventHandler<MediaPlaybackSession, object> PositionChanged;

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlaybackSession, object> BufferingEnded
        {
            add { }
            remove { }
        }

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlaybackSession, object> BufferingProgressChanged
        {
            add { }
            remove { }
        }

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlaybackSession, object> BufferingStarted
        {
            add { }
            remove { }
        }

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlaybackSession, object> DownloadProgressChanged
        {
            add { }
            remove { }
        }

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlaybackSession, object> NaturalDurationChanged
        {
            add { }
            remove { }
        }

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlaybackSession, object> NaturalVideoSizeChanged
        {
            add { }
            remove { }
        }

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlaybackSession, object> SeekCompleted
        {
            add { }
            remove { }
        }

        internal void Begin(bool plays)
        {
            position = TimeSpan.Zero;
            Change(MediaPlayer.Source == null ? MediaPlaybackState.None : plays ? MediaPlaybackState.Playing : MediaPlaybackState.Paused);
        }

        internal void Change(MediaPlaybackState state)
        {
            if (PlaybackState == state) return;
            PlaybackState = state;
            Raise(PlaybackStateChanged);
            MediaPlayer.StateChanged();
        }

        private void Raise(TypedEventHandler<MediaPlaybackSession, object> handlers)
        {
            if (handlers != null) Task.Run(() => handlers(this, null));
        }
    }
}

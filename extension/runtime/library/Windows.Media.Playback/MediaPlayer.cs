using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Media.Core;
using Windows.Storage;
using Windows.Storage.Streams;

namespace Windows.Media.Playback
{
    /// <summary>Plays sounds and films. On the simulated PC nothing can be heard: playing and pausing change the state, time stands still, and nothing is opened, fails or ends.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaplayer"/>
    public sealed class MediaPlayer : IDisposable
    {
        private IMediaPlaybackSource source;
        private double volume = 1;
        private bool isMuted;

        public MediaPlayer()
        {
            AutoPlay = false;
            CommandManager = new MediaPlaybackCommandManager(this);
            PlaybackSession = new MediaPlaybackSession(this);
            SystemMediaTransportControls = new SystemMediaTransportControls();
        }

        public MediaPlayerAudioCategory AudioCategory { get; set; }
        public bool AutoPlay { get; set; }
        public bool CanPause
        {
            get { return PlaybackSession.CanPause; }
        }
        public bool CanSeek
        {
            get { return PlaybackSession.CanSeek; }
        }
        public MediaPlaybackCommandManager CommandManager { get; private set; }
        public MediaPlayerState CurrentState
        {
            get { return source == null ? MediaPlayerState.Closed : (MediaPlayerState)(int)PlaybackSession.PlaybackState; }
        }
        public bool IsLoopingEnabled { get; set; }
        public bool IsMuted
        {
            get { return isMuted; }
            set
            {
                if (isMuted == value) return;
                isMuted = value;
                Raise(IsMutedChanged);
            }
        }
        public TimeSpan NaturalDuration
        {
            get { return PlaybackSession.NaturalDuration; }
        }
        public double PlaybackRate
        {
            get { return PlaybackSession.PlaybackRate; }
            set { PlaybackSession.PlaybackRate = value; }
        }
        public MediaPlaybackSession PlaybackSession { get; private set; }
        public TimeSpan Position
        {
            get { return PlaybackSession.Position; }
            set { PlaybackSession.Position = value; }
        }
        public bool RealTimePlayback { get; set; }
        public IMediaPlaybackSource Source
        {
            get { return source; }
            set
            {
                source = value;
                PlaybackSession.Begin(value != null && AutoPlay);
                Raise(SourceChanged);
            }
        }
        public SystemMediaTransportControls SystemMediaTransportControls { get; private set; }
        public double Volume
        {
            get { return volume; }
            set
            {
                if (volume == value) return;
                volume = value;
                Raise(VolumeChanged);
            }
        }

        public event TypedEventHandler<MediaPlayer, object> CurrentStateChanged;
        public event TypedEventHandler<MediaPlayer, object> IsMutedChanged;
        public event TypedEventHandler<MediaPlayer, object> SourceChanged;
        public event TypedEventHandler<MediaPlayer, object> VolumeChanged;

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlayer, object> BufferingEnded
        {
            add { }
            remove { }
        }

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlayer, object> BufferingStarted
        {
            add { }
            remove { }
        }

        /// <summary>Nothing ends: time stands still.</summary>
        public event TypedEventHandler<MediaPlayer, object> MediaEnded
        {
            add { }
            remove { }
        }

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlayer, MediaPlayerFailedEventArgs> MediaFailed
        {
            add { }
            remove { }
        }

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlayer, object> MediaOpened
        {
            add { }
            remove { }
        }

        /// <summary>Nothing is read on the simulated PC.</summary>
        public event TypedEventHandler<MediaPlayer, object> SeekCompleted
        {
            add { }
            remove { }
        }

        public void Dispose()
        {
            source = null;
            PlaybackSession.Begin(false);
        }

        public void Pause()
        {
            if (source != null) PlaybackSession.Change(MediaPlaybackState.Paused);
        }

        public void Play()
        {
            if (source != null) PlaybackSession.Change(MediaPlaybackState.Playing);
        }

        public void SetFileSource(IStorageFile file)
        {
            Source = MediaSource.CreateFromStorageFile(file);
        }

        public void SetStreamSource(IRandomAccessStream stream)
        {
            Source = MediaSource.CreateFromStream(stream, "");
        }

        public void SetUriSource(Uri value)
        {
            Source = MediaSource.CreateFromUri(value);
        }

        internal void StateChanged()
        {
            Raise(CurrentStateChanged);
        }

        /// <summary>Windows calls on threads of its own.</summary>
        private void Raise(TypedEventHandler<MediaPlayer, object> handlers)
        {
            if (handlers != null) Task.Run(() => handlers(this, null));
        }
    }
}

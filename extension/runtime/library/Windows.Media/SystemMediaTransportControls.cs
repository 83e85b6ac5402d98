using Windows.Foundation;

namespace Windows.Media
{
    /// <summary>The buttons of the system for what the app plays.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.systemmediatransportcontrols"/>
    public sealed class SystemMediaTransportControls
    {
        private static SystemMediaTransportControls ofView;

        internal SystemMediaTransportControls()
        {
            DisplayUpdater = new SystemMediaTransportControlsDisplayUpdater();
            PlaybackRate = 1;
            SoundLevel = SoundLevel.Full;
        }

        public MediaPlaybackAutoRepeatMode AutoRepeatMode { get; set; }
        public SystemMediaTransportControlsDisplayUpdater DisplayUpdater { get; private set; }
        public bool IsChannelDownEnabled { get; set; }
        public bool IsChannelUpEnabled { get; set; }
        public bool IsEnabled { get; set; }
        public bool IsFastForwardEnabled { get; set; }
        public bool IsNextEnabled { get; set; }
        public bool IsPauseEnabled { get; set; }
        public bool IsPlayEnabled { get; set; }
        public bool IsPreviousEnabled { get; set; }
        public bool IsRecordEnabled { get; set; }
        public bool IsRewindEnabled { get; set; }
        public bool IsStopEnabled { get; set; }
        public double PlaybackRate { get; set; }
        public MediaPlaybackStatus PlaybackStatus { get; set; }
        public bool ShuffleEnabled { get; set; }
        public SoundLevel SoundLevel { get; private set; }

        /// <summary>Nobody presses a button on the simulated PC.</summary>
        public event TypedEventHandler<SystemMediaTransportControls, SystemMediaTransportControlsButtonPressedEventArgs> ButtonPressed
        {
            add { }
            remove { }
        }

        /// <summary>The sound level never changes on the simulated PC.</summary>
        public event TypedEventHandler<SystemMediaTransportControls, SystemMediaTransportControlsPropertyChangedEventArgs> PropertyChanged
        {
            add { }
            remove { }
        }

        public static SystemMediaTransportControls GetForCurrentView()
        {
            return ofView ?? (ofView = new SystemMediaTransportControls());
        }
    }
}

namespace Windows.Media.Playback
{
    /// <summary>Lets the buttons of the system act on a MediaPlayer by themselves.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaplaybackcommandmanager"/>
    public sealed class MediaPlaybackCommandManager
    {
        internal MediaPlaybackCommandManager(MediaPlayer player)
        {
            IsEnabled = true;
            MediaPlayer = player;
        }

        public bool IsEnabled { get; set; }
        public MediaPlayer MediaPlayer { get; private set; }
    }
}

namespace Windows.Media.Playback
{
    /// <summary>What a MediaPlayer does, as Windows 8.1 says it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaplayerstate"/>
    public enum MediaPlayerState
    {
        Closed = 0,
        Opening = 1,
        Buffering = 2,
        Playing = 3,
        Paused = 4,
        Stopped = 5,
    }
}

namespace Windows.Media.Playback
{
    /// <summary>What a MediaPlayer does.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaplaybackstate"/>
    public enum MediaPlaybackState
    {
        None = 0,
        Opening = 1,
        Buffering = 2,
        Playing = 3,
        Paused = 4,
    }
}

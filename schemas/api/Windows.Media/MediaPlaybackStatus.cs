namespace Windows.Media
{
    /// <summary>What the controls of the system show.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.mediaplaybackstatus"/>
    public enum MediaPlaybackStatus
    {
        Closed = 0,
        Changing = 1,
        Stopped = 2,
        Playing = 3,
        Paused = 4,
    }
}

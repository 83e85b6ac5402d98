namespace Windows.Media
{
    /// <summary>What is played again at its end.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.mediaplaybackautorepeatmode"/>
    public enum MediaPlaybackAutoRepeatMode
    {
        None = 0,
        Track = 1,
        List = 2,
    }
}

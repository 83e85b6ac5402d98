namespace Windows.Media
{
    /// <summary>What is played.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.mediaplaybacktype"/>
    public enum MediaPlaybackType
    {
        Unknown = 0,
        Music = 1,
        Video = 2,
        Image = 3,
    }
}

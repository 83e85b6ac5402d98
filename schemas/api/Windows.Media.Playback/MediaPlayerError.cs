namespace Windows.Media.Playback
{
    /// <summary>Why something could not be played.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaplayererror"/>
    public enum MediaPlayerError
    {
        Unknown = 0,
        Aborted = 1,
        NetworkError = 2,
        DecodingError = 3,
        SourceNotSupported = 4,
    }
}

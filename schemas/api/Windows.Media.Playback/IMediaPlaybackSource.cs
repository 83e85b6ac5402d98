namespace Windows.Media.Playback
{
    /// <summary>What a MediaPlayer can play.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.imediaplaybacksource"/>
    public interface IMediaPlaybackSource
    {
    }
}

using Windows.Foundation.Collections;

namespace Windows.Media.Playback
{
    /// <summary>The pieces of a list.</summary>
    internal sealed class MediaPlaybackItems : ObservableVectorBase<MediaPlaybackItem>
    {
    }
}

namespace Windows.Media.Playback
{
    /// <summary>Another piece of a list is current.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.currentmediaplaybackitemchangedeventargs"/>
    public sealed class CurrentMediaPlaybackItemChangedEventArgs
    {
        internal CurrentMediaPlaybackItemChangedEventArgs(MediaPlaybackItem oldItem, MediaPlaybackItem newItem)
        {
            OldItem = oldItem;
            NewItem = newItem;
        }

        public MediaPlaybackItem NewItem { get; private set; }
        public MediaPlaybackItem OldItem { get; private set; }
    }
}

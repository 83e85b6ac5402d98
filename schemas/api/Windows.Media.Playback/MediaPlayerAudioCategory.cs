namespace Windows.Media.Playback
{
    /// <summary>What kind of sound it is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaplayeraudiocategory"/>
    public enum MediaPlayerAudioCategory
    {
        Other = 0,
        Communications = 1,
        Alerts = 2,
        SoundEffects = 3,
        GameEffects = 4,
        GameMedia = 5,
        GameChat = 6,
        Speech = 7,
        Movie = 8,
        Media = 9,
    }
}

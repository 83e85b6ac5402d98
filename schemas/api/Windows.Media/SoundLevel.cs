namespace Windows.Media
{
    /// <summary>How loud the app may be.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.soundlevel"/>
    public enum SoundLevel
    {
        Muted = 0,
        Low = 1,
        Full = 2,
    }
}

namespace Windows.UI.Xaml.Media
{
    /// <summary>What a MediaElement is doing.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.mediaelementstate"/>
    public enum MediaElementState
    {
        Closed = 0,
        Opening = 1,
        Buffering = 2,
        Playing = 3,
        Paused = 4,
        Stopped = 5,
    }
}

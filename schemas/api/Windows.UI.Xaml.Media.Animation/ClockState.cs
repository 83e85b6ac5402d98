namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Whether an animation runs.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.clockstate"/>
    public enum ClockState
    {
        Active,
        Filling,
        Stopped,
    }
}

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Where a movement is slow.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.easingmode"/>
    public enum EasingMode
    {
        EaseOut,
        EaseIn,
        EaseInOut,
    }
}

namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>A value and its time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.lineardoublekeyframe"/>
    public sealed class LinearDoubleKeyFrame : DoubleKeyFrame
    {
        public LinearDoubleKeyFrame()
        {
        }
    }
}

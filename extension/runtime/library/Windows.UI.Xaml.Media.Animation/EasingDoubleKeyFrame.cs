namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>A value and its time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.easingdoublekeyframe"/>
    public sealed class EasingDoubleKeyFrame : DoubleKeyFrame
    {
        public EasingDoubleKeyFrame()
        {
        }

        public EasingFunctionBase EasingFunction { get; set; }
    }
}

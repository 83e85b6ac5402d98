namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>One form of a movement.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.backease"/>
    public sealed class BackEase : EasingFunctionBase
    {
        public extern BackEase();
        public extern double Amplitude { get; set; }
    }
}

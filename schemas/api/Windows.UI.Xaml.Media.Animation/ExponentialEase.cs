namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>One form of a movement.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.exponentialease"/>
    public sealed class ExponentialEase : EasingFunctionBase
    {
        public extern ExponentialEase();
        public extern double Exponent { get; set; }
    }
}

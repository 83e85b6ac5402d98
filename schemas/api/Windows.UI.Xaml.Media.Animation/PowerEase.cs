namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>One form of a movement.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.powerease"/>
    public sealed class PowerEase : EasingFunctionBase
    {
        public extern PowerEase();
        public extern double Power { get; set; }
    }
}

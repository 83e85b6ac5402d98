namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>One form of a movement.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.bounceease"/>
    public sealed class BounceEase : EasingFunctionBase
    {
        public extern BounceEase();
        public extern int Bounces { get; set; }
        public extern double Bounciness { get; set; }
    }
}

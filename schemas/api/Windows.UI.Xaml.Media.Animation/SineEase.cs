namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>One form of a movement.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.sineease"/>
    public sealed class SineEase : EasingFunctionBase
    {
        public extern SineEase();
    }
}

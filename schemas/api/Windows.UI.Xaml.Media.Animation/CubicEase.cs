namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>One form of a movement.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.cubicease"/>
    public sealed class CubicEase : EasingFunctionBase
    {
        public extern CubicEase();
    }
}

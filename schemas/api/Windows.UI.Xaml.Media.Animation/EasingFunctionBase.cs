namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>Where a movement is slow, and where it is fast.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.easingfunctionbase"/>
    public class EasingFunctionBase : DependencyObject
    {
        internal extern EasingFunctionBase();
        public extern EasingMode EasingMode { get; set; }
        public extern double Ease(double normalizedTime);
    }
}

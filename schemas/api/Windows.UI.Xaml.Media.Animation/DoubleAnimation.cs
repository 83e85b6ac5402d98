namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>A number changes over time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.doubleanimation"/>
    public sealed class DoubleAnimation : Timeline
    {
        public extern DoubleAnimation();
        public extern double? By { get; set; }
        public extern bool EnableDependentAnimation { get; set; }
        public extern double? From { get; set; }
        public extern double? To { get; set; }
    }
}

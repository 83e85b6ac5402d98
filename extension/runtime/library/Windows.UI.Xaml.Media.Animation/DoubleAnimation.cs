namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>A number changes over time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.doubleanimation"/>
    public sealed class DoubleAnimation : Timeline
    {
        public DoubleAnimation()
        {
        }

        public double? By { get; set; }
        public EasingFunctionBase EasingFunction { get; set; }
        public bool EnableDependentAnimation { get; set; }
        public double? From { get; set; }
        public double? To { get; set; }
    }
}

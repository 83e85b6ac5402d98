namespace Windows.UI.Xaml.Media.Animation
{
    /// <summary>A colour changes over time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.animation.coloranimation"/>
    public sealed class ColorAnimation : Timeline
    {
        public ColorAnimation()
        {
        }

        public Color? By { get; set; }
        public EasingFunctionBase EasingFunction { get; set; }
        public bool EnableDependentAnimation { get; set; }
        public Color? From { get; set; }
        public Color? To { get; set; }
    }
}

namespace Windows.UI.Xaml.Media
{
    /// <summary>Slants.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.skewtransform"/>
    public sealed class SkewTransform : Transform
    {
        public extern SkewTransform();
        public extern double AngleX { get; set; }
        public static extern DependencyProperty AngleXProperty { get; }
        public extern double AngleY { get; set; }
        public static extern DependencyProperty AngleYProperty { get; }
        public extern double CenterX { get; set; }
        public static extern DependencyProperty CenterXProperty { get; }
        public extern double CenterY { get; set; }
        public static extern DependencyProperty CenterYProperty { get; }
    }
}

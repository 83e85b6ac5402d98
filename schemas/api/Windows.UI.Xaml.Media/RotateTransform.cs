namespace Windows.UI.Xaml.Media
{
    /// <summary>Turns about a point.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.rotatetransform"/>
    public sealed class RotateTransform : Transform
    {
        public extern RotateTransform();
        public extern double Angle { get; set; }
        public static extern DependencyProperty AngleProperty { get; }
        public extern double CenterX { get; set; }
        public static extern DependencyProperty CenterXProperty { get; }
        public extern double CenterY { get; set; }
        public static extern DependencyProperty CenterYProperty { get; }
    }
}

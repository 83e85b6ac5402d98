namespace Windows.UI.Xaml.Media
{
    /// <summary>Makes larger or smaller.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.scaletransform"/>
    public sealed class ScaleTransform : Transform
    {
        public extern ScaleTransform();
        public extern double CenterX { get; set; }
        public static extern DependencyProperty CenterXProperty { get; }
        public extern double CenterY { get; set; }
        public static extern DependencyProperty CenterYProperty { get; }
        public extern double ScaleX { get; set; }
        public static extern DependencyProperty ScaleXProperty { get; }
        public extern double ScaleY { get; set; }
        public static extern DependencyProperty ScaleYProperty { get; }
    }
}

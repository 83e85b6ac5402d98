namespace Windows.UI.Xaml.Media
{
    /// <summary>Scales, slants, turns and moves, in that order.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.compositetransform"/>
    public sealed class CompositeTransform : Transform
    {
        public extern CompositeTransform();
        public extern double CenterX { get; set; }
        public static extern DependencyProperty CenterXProperty { get; }
        public extern double CenterY { get; set; }
        public static extern DependencyProperty CenterYProperty { get; }
        public extern double Rotation { get; set; }
        public static extern DependencyProperty RotationProperty { get; }
        public extern double ScaleX { get; set; }
        public static extern DependencyProperty ScaleXProperty { get; }
        public extern double ScaleY { get; set; }
        public static extern DependencyProperty ScaleYProperty { get; }
        public extern double SkewX { get; set; }
        public static extern DependencyProperty SkewXProperty { get; }
        public extern double SkewY { get; set; }
        public static extern DependencyProperty SkewYProperty { get; }
        public extern double TranslateX { get; set; }
        public static extern DependencyProperty TranslateXProperty { get; }
        public extern double TranslateY { get; set; }
        public static extern DependencyProperty TranslateYProperty { get; }
    }
}

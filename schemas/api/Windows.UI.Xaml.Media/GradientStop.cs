namespace Windows.UI.Xaml.Media
{
    /// <summary>A colour of a gradient and its place.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.gradientstop"/>
    public sealed class GradientStop : DependencyObject
    {
        public extern GradientStop();
        public extern Color Color { get; set; }
        public static extern DependencyProperty ColorProperty { get; }
        public extern double Offset { get; set; }
        public static extern DependencyProperty OffsetProperty { get; }
    }
}

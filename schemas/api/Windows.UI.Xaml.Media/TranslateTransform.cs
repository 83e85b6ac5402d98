namespace Windows.UI.Xaml.Media
{
    /// <summary>Moves.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.translatetransform"/>
    public sealed class TranslateTransform : Transform
    {
        public extern TranslateTransform();
        public extern double X { get; set; }
        public static extern DependencyProperty XProperty { get; }
        public extern double Y { get; set; }
        public static extern DependencyProperty YProperty { get; }
    }
}

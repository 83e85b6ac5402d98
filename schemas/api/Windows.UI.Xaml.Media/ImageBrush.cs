namespace Windows.UI.Xaml.Media
{
    /// <summary>Fills an area with a picture.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.imagebrush"/>
    public sealed class ImageBrush : TileBrush
    {
        public extern ImageBrush();
        public extern ImageSource ImageSource { get; set; }
        public static extern DependencyProperty ImageSourceProperty { get; }
        public extern event ExceptionRoutedEventHandler ImageFailed;
        public extern event RoutedEventHandler ImageOpened;
    }
}

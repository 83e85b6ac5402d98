using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A picture.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.image"/>
    public sealed class Image : FrameworkElement
    {
        public extern Image();
        public extern Thickness NineGrid { get; set; }
        public extern ImageSource Source { get; set; }
        public static extern DependencyProperty SourceProperty { get; }
        public extern Stretch Stretch { get; set; }
        public extern event ExceptionRoutedEventHandler ImageFailed;
        public extern event RoutedEventHandler ImageOpened;
    }
}

using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Something scaled to its place.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.viewbox"/>
    public sealed class Viewbox : FrameworkElement
    {
        public extern Viewbox();
        public extern UIElement Child { get; set; }
        public extern Stretch Stretch { get; set; }
        public static extern DependencyProperty StretchProperty { get; }
        public extern StretchDirection StretchDirection { get; set; }
    }
}

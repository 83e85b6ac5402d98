using Windows.Foundation;

namespace Windows.UI.Xaml.Media
{
    /// <summary>A form without colour.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.geometry"/>
    public class Geometry : DependencyObject
    {
        internal extern Geometry();
        public extern Rect Bounds { get; }
        public extern Transform Transform { get; set; }
    }
}

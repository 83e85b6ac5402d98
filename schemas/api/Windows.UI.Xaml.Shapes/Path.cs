using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Shapes
{
    /// <summary>A drawn shape of any form.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.shapes.path"/>
    public class Path : Shape
    {
        public extern Path();
        public extern Geometry Data { get; set; }
        public static extern DependencyProperty DataProperty { get; }
    }
}

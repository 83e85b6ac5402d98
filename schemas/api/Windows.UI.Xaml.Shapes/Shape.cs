using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Shapes
{
    /// <summary>Something drawn.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.shapes.shape"/>
    public class Shape : FrameworkElement
    {
        protected extern Shape();
        public extern Brush Fill { get; set; }
        public static extern DependencyProperty FillProperty { get; }
        public extern Transform GeometryTransform { get; }
        public extern Stretch Stretch { get; set; }
        public extern Brush Stroke { get; set; }
        public static extern DependencyProperty StrokeProperty { get; }
        public extern DoubleCollection StrokeDashArray { get; set; }
        public static extern DependencyProperty StrokeDashArrayProperty { get; }
        public extern double StrokeDashOffset { get; set; }
        public extern double StrokeMiterLimit { get; set; }
        public extern double StrokeThickness { get; set; }
        public static extern DependencyProperty StrokeThicknessProperty { get; }
    }
}

using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Shapes
{
    /// <summary>A drawn shape with corners.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.shapes.polygon"/>
    public sealed class Polygon : Shape
    {
        private PointCollection points;

        public extern Polygon();
        public extern FillRule FillRule { get; set; }
        public static extern DependencyProperty FillRuleProperty { get; }
        public PointCollection Points
        {
            get { return points ?? (points = new PointCollection()); }
            set { points = value; }
        }

        public static extern DependencyProperty PointsProperty { get; }
    }
}

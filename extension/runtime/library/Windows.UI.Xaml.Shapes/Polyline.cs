using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Shapes
{
    /// <summary>Drawn lines from point to point.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.shapes.polyline"/>
    public sealed class Polyline : Shape
    {
        private PointCollection points;

        public extern Polyline();
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

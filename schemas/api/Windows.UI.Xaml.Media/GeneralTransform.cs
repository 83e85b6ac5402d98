using Windows.Foundation;

namespace Windows.UI.Xaml.Media
{
    /// <summary>Moves, turns and scales.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.generaltransform"/>
    public class GeneralTransform : DependencyObject
    {
        protected extern GeneralTransform();
        public extern GeneralTransform Inverse { get; }
        protected extern GeneralTransform InverseCore { get; }
        public extern Rect TransformBounds(Rect rect);
        protected virtual extern Rect TransformBoundsCore(Rect rect);
        public extern Point TransformPoint(Point point);
        public extern bool TryTransform(Point inPoint, out Point outPoint);
        protected virtual extern bool TryTransformCore(Point inPoint, out Point outPoint);
    }
}

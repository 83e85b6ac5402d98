using Windows.Foundation;
using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>An explanation that appears.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.tooltip"/>
    public class ToolTip : ContentControl
    {
        public extern ToolTip();
        public extern double HorizontalOffset { get; set; }
        public extern bool IsOpen { get; set; }
        public extern PlacementMode Placement { get; set; }
        public extern Rect PlacementRect { get; set; }
        public extern UIElement PlacementTarget { get; set; }
        public extern double VerticalOffset { get; set; }
        public extern event RoutedEventHandler Closed;
        public extern event RoutedEventHandler Opened;
    }
}

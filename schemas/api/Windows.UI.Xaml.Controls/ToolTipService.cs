using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Explanations that appear.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.tooltipservice"/>
    public sealed class ToolTipService
    {
        private extern ToolTipService();
        public static extern PlacementMode GetPlacement(DependencyObject element);
        public static extern UIElement GetPlacementTarget(DependencyObject element);
        public static extern object GetToolTip(DependencyObject element);
        public static extern void SetPlacement(DependencyObject element, PlacementMode value);
        public static extern void SetPlacementTarget(DependencyObject element, UIElement value);
        public static extern void SetToolTip(DependencyObject element, object value);
    }
}

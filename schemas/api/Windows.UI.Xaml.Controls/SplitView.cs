using Windows.Foundation;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A pane beside the content.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.splitview"/>
    public class SplitView : Control
    {
        public extern SplitView();
        public extern double CompactPaneLength { get; set; }
        public extern UIElement Content { get; set; }
        public extern SplitViewDisplayMode DisplayMode { get; set; }
        public static extern DependencyProperty DisplayModeProperty { get; }
        public extern bool IsPaneOpen { get; set; }
        public static extern DependencyProperty IsPaneOpenProperty { get; }
        public extern double OpenPaneLength { get; set; }
        public extern UIElement Pane { get; set; }
        public extern Brush PaneBackground { get; set; }
        public extern SplitViewPanePlacement PanePlacement { get; set; }
        public extern event TypedEventHandler<SplitView, object> PaneClosed;
        public extern event TypedEventHandler<SplitView, object> PaneOpened;
        public extern event TypedEventHandler<SplitView, object> PaneOpening;
    }
}

using Windows.Foundation;

namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>How something pops up.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.flyoutshowoptions"/>
    public class FlyoutShowOptions : DependencyObject
    {
        public extern FlyoutShowOptions();
        public extern Rect? ExclusionRect { get; set; }
        public extern FlyoutPlacementMode? Placement { get; set; }
        public extern Point? Position { get; set; }
    }
}

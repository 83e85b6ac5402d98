using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Something that pops up beside an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.flyout"/>
    public class Flyout : FlyoutBase
    {
        public extern Flyout();
        public extern UIElement Content { get; set; }
        public extern Style FlyoutPresenterStyle { get; set; }
    }
}

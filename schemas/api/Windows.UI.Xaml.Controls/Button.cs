using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Something to press.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.button"/>
    public class Button : ButtonBase
    {
        public extern Button();
        public extern FlyoutBase Flyout { get; set; }
    }
}

using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A bar with commands.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.commandbar"/>
    public class CommandBar : AppBar
    {
        public extern CommandBar();
        public extern Style CommandBarOverflowPresenterStyle { get; set; }
        public extern bool IsDynamicOverflowEnabled { get; set; }
    }
}

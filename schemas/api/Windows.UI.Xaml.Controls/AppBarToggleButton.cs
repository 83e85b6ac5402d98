using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A command of a bar that is on or off.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.appbartogglebutton"/>
    public class AppBarToggleButton : ToggleButton, ICommandBarElement
    {
        public extern AppBarToggleButton();
        public extern int DynamicOverflowOrder { get; set; }
        public extern IconElement Icon { get; set; }
        public extern bool IsCompact { get; set; }
        public extern bool IsInOverflow { get; }
        public extern string Label { get; set; }
    }
}

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A command of a bar.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.appbarbutton"/>
    public class AppBarButton : Button, ICommandBarElement
    {
        public extern AppBarButton();
        public extern int DynamicOverflowOrder { get; set; }
        public extern IconElement Icon { get; set; }
        public extern bool IsCompact { get; set; }
        public extern bool IsInOverflow { get; }
        public extern string KeyboardAcceleratorTextOverride { get; set; }
        public extern string Label { get; set; }
    }
}

namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Something that stays pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.togglebutton"/>
    public class ToggleButton : ButtonBase
    {
        public extern ToggleButton();
        public extern bool? IsChecked { get; set; }
        public extern bool IsThreeState { get; set; }
        public extern event RoutedEventHandler Checked;
        public extern event RoutedEventHandler Indeterminate;
        public extern event RoutedEventHandler Unchecked;
        protected virtual extern void OnToggle();
    }
}

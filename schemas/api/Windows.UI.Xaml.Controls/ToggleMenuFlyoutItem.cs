namespace Windows.UI.Xaml.Controls
{
    /// <summary>An entry of a menu that stays on.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.togglemenuflyoutitem"/>
    public class ToggleMenuFlyoutItem : MenuFlyoutItem
    {
        public extern ToggleMenuFlyoutItem();
        public extern bool IsChecked { get; set; }
    }
}

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A line in a menu.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.menuflyoutseparator"/>
    public class MenuFlyoutSeparator : MenuFlyoutItemBase
    {
        public extern MenuFlyoutSeparator();
    }
}

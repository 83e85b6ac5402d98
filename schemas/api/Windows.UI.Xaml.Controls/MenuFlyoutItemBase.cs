namespace Windows.UI.Xaml.Controls
{
    /// <summary>An entry of a menu.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.menuflyoutitembase"/>
    public class MenuFlyoutItemBase : Control
    {
        internal extern MenuFlyoutItemBase();
    }
}

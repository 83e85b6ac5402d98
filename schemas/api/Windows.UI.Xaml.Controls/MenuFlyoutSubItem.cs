using System.Collections.Generic;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>An entry of a menu with a menu of its own.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.menuflyoutsubitem"/>
    public sealed class MenuFlyoutSubItem : MenuFlyoutItemBase
    {
        public extern MenuFlyoutSubItem();
        public extern IconElement Icon { get; set; }
        public extern IList<MenuFlyoutItemBase> Items { get; }
        public extern string Text { get; set; }
    }
}

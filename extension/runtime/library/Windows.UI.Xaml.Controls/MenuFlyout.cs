using System.Collections.Generic;
using Windows.Foundation;
using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A menu that pops up.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.menuflyout"/>
    public class MenuFlyout : FlyoutBase
    {
        private IList<MenuFlyoutItemBase> items;

        public extern MenuFlyout();

        public IList<MenuFlyoutItemBase> Items
        {
            get { return items ?? (items = new List<MenuFlyoutItemBase>()); }
        }

        public extern Style MenuFlyoutPresenterStyle { get; set; }
        public extern void ShowAt(UIElement targetElement, Point point);
    }
}

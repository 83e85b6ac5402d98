using System.Windows.Input;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>An entry of a menu that can be pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.menuflyoutitem"/>
    public class MenuFlyoutItem : MenuFlyoutItemBase
    {
        public extern MenuFlyoutItem();
        public extern ICommand Command { get; set; }
        public extern object CommandParameter { get; set; }
        public extern IconElement Icon { get; set; }
        public extern string KeyboardAcceleratorTextOverride { get; set; }
        public extern string Text { get; set; }
        public extern event RoutedEventHandler Click;
    }
}

using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>An entry of a list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.listboxitem"/>
    public class ListBoxItem : SelectorItem
    {
        public extern ListBoxItem();
    }
}

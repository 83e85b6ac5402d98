using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>An entry of a list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.listviewitem"/>
    public class ListViewItem : SelectorItem
    {
        public extern ListViewItem();
    }
}

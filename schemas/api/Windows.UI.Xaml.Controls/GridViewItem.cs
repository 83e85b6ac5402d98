using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>What holds one thing in a grid.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.gridviewitem"/>
    public class GridViewItem : SelectorItem
    {
        public extern GridViewItem();
    }
}

using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>What holds one thing of a FlipView.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.flipviewitem"/>
    public class FlipViewItem : SelectorItem
    {
        public extern FlipViewItem();
    }
}

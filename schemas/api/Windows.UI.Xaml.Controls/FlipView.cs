using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Things of which one is shown at a time.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.flipview"/>
    public class FlipView : Selector
    {
        public extern FlipView();
        public extern bool UseTouchAnimationsForAllNavigation { get; set; }
    }
}

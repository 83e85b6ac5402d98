using System;
using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A link to press.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.hyperlinkbutton"/>
    public class HyperlinkButton : ButtonBase
    {
        public extern HyperlinkButton();
        public extern Uri NavigateUri { get; set; }
        public static extern DependencyProperty NavigateUriProperty { get; }
    }
}

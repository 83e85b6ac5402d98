using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A page wants a window of its own.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewnewwindowrequestedeventargs"/>
    public sealed class WebViewNewWindowRequestedEventArgs
    {
        private extern WebViewNewWindowRequestedEventArgs();
        public extern bool Handled { get; set; }
        public extern Uri Referrer { get; }
        public extern Uri Uri { get; }
    }
}

using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A WebView has read a page.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewdomcontentloadedeventargs"/>
    public sealed class WebViewDOMContentLoadedEventArgs
    {
        private extern WebViewDOMContentLoadedEventArgs();
        public extern Uri Uri { get; }
    }
}

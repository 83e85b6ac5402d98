using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A WebView begins to show a page.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewcontentloadingeventargs"/>
    public sealed class WebViewContentLoadingEventArgs
    {
        private extern WebViewContentLoadingEventArgs();
        public extern Uri Uri { get; }
    }
}

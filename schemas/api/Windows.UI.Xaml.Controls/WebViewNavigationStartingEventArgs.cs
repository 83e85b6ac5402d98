using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A WebView is about to load a page.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewnavigationstartingeventargs"/>
    public sealed class WebViewNavigationStartingEventArgs
    {
        private extern WebViewNavigationStartingEventArgs();
        public extern bool Cancel { get; set; }
        public extern Uri Uri { get; }
    }
}

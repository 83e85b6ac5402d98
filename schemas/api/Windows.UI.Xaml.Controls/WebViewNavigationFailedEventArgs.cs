using System;
using Windows.Web;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A WebView could not load a page.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewnavigationfailedeventargs"/>
    public sealed class WebViewNavigationFailedEventArgs
    {
        private extern WebViewNavigationFailedEventArgs();
        public extern Uri Uri { get; }
        public extern WebErrorStatus WebErrorStatus { get; }
    }
}

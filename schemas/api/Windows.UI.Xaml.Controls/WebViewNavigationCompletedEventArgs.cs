using System;
using Windows.Web;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A WebView has loaded a page, or failed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewnavigationcompletedeventargs"/>
    public sealed class WebViewNavigationCompletedEventArgs
    {
        private extern WebViewNavigationCompletedEventArgs();
        public extern bool IsSuccess { get; }
        public extern Uri Uri { get; }
        public extern WebErrorStatus WebErrorStatus { get; }
    }
}

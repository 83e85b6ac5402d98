using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A page leads to something that a WebView does not show.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewunviewablecontentidentifiedeventargs"/>
    public sealed class WebViewUnviewableContentIdentifiedEventArgs
    {
        private extern WebViewUnviewableContentIdentifiedEventArgs();
        public extern string MediaType { get; }
        public extern Uri Referrer { get; }
        public extern Uri Uri { get; }
    }
}

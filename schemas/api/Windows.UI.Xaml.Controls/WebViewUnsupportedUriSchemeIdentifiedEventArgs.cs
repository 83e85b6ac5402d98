using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A page leads to an address of a kind that a WebView does not know.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewunsupportedurischemeidentifiedeventargs"/>
    public sealed class WebViewUnsupportedUriSchemeIdentifiedEventArgs
    {
        private extern WebViewUnsupportedUriSchemeIdentifiedEventArgs();
        public extern bool Handled { get; set; }
        public extern Uri Uri { get; }
    }
}

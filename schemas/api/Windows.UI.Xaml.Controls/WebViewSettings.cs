namespace Windows.UI.Xaml.Controls
{
    /// <summary>What a page in a WebView may do.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewsettings"/>
    public sealed class WebViewSettings
    {
        internal extern WebViewSettings();
        public extern bool IsIndexedDBEnabled { get; set; }
        public extern bool IsJavaScriptEnabled { get; set; }
    }
}

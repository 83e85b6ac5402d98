namespace Windows.UI.Xaml.Controls
{
    /// <summary>Receives that a WebView could not load a page.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewnavigationfailedeventhandler"/>
    public delegate void WebViewNavigationFailedEventHandler(object sender, WebViewNavigationFailedEventArgs e);
}

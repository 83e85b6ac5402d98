using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.UI.Xaml.Navigation;
using Windows.Web.Http;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Shows a page of the web. The simulation loads none: the address is remembered, and no event follows.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webview"/>
    public sealed class WebView : FrameworkElement
    {
        private WebViewSettings settings;

        public extern WebView();
        public extern WebView(WebViewExecutionMode executionMode);
        public extern bool CanGoBack { get; }
        public extern bool CanGoForward { get; }
        public extern bool ContainsFullScreenElement { get; }
        public extern Color DefaultBackgroundColor { get; set; }
        public extern string DocumentTitle { get; }
        public extern WebViewExecutionMode ExecutionMode { get; }
        public WebViewSettings Settings
        {
            get { return settings ?? (settings = new WebViewSettings()); }
        }

        public extern Uri Source { get; set; }
        public static extern DependencyProperty SourceProperty { get; }
        public extern event TypedEventHandler<WebView, object> ContainsFullScreenElementChanged;
        public extern event TypedEventHandler<WebView, WebViewContentLoadingEventArgs> ContentLoading;
        public extern event TypedEventHandler<WebView, WebViewDOMContentLoadedEventArgs> DOMContentLoaded;
        public extern event TypedEventHandler<WebView, WebViewContentLoadingEventArgs> FrameContentLoading;
        public extern event TypedEventHandler<WebView, WebViewDOMContentLoadedEventArgs> FrameDOMContentLoaded;
        public extern event TypedEventHandler<WebView, WebViewNavigationCompletedEventArgs> FrameNavigationCompleted;
        public extern event TypedEventHandler<WebView, WebViewNavigationStartingEventArgs> FrameNavigationStarting;
        public extern event LoadCompletedEventHandler LoadCompleted;
        public extern event TypedEventHandler<WebView, WebViewLongRunningScriptDetectedEventArgs> LongRunningScriptDetected;
        public extern event TypedEventHandler<WebView, WebViewNavigationCompletedEventArgs> NavigationCompleted;
        public extern event WebViewNavigationFailedEventHandler NavigationFailed;
        public extern event TypedEventHandler<WebView, WebViewNavigationStartingEventArgs> NavigationStarting;
        public extern event TypedEventHandler<WebView, WebViewNewWindowRequestedEventArgs> NewWindowRequested;
        public extern event TypedEventHandler<WebView, WebViewPermissionRequestedEventArgs> PermissionRequested;
        public extern event NotifyEventHandler ScriptNotify;
        public extern event TypedEventHandler<WebView, object> UnsafeContentWarningDisplaying;
        public extern event TypedEventHandler<WebView, WebViewUnsupportedUriSchemeIdentifiedEventArgs> UnsupportedUriSchemeIdentified;
        public extern event TypedEventHandler<WebView, WebViewUnviewableContentIdentifiedEventArgs> UnviewableContentIdentified;
        public static extern IAsyncAction ClearTemporaryWebDataAsync();
        public extern void AddWebAllowedObject(string name, object pObject);
        public extern Uri BuildLocalStreamUri(string contentIdentifier, string relativePath);
        public extern IAsyncAction CapturePreviewToStreamAsync(IRandomAccessStream stream);
        public extern void GoBack();
        public extern void GoForward();
        public extern string InvokeScript(string scriptName, string[] arguments);
        public extern IAsyncOperation<string> InvokeScriptAsync(string scriptName, IEnumerable<string> arguments);
        public extern void Navigate(Uri source);
        public extern void NavigateToString(string text);
        public extern void NavigateWithHttpRequestMessage(HttpRequestMessage requestMessage);
        public extern void Refresh();
        public extern void Stop();
    }
}

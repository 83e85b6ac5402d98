namespace Windows.UI.Xaml.Controls
{
    /// <summary>Where a WebView runs its scripts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewexecutionmode"/>
    public enum WebViewExecutionMode
    {
        SameThread = 0,
        SeparateThread = 1,
        SeparateProcess = 2,
    }
}

using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A script takes long.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewlongrunningscriptdetectedeventargs"/>
    public sealed class WebViewLongRunningScriptDetectedEventArgs
    {
        private extern WebViewLongRunningScriptDetectedEventArgs();
        public extern TimeSpan ExecutionTime { get; }
        public extern bool StopPageScriptExecution { get; set; }
    }
}

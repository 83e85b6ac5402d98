using System;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>What a page wants to be allowed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewpermissionrequest"/>
    public sealed class WebViewPermissionRequest
    {
        private extern WebViewPermissionRequest();
        public extern uint Id { get; }
        public extern WebViewPermissionState State { get; }
        public extern Uri Uri { get; }
        public extern void Allow();
        public extern void Defer();
        public extern void Deny();
    }
}

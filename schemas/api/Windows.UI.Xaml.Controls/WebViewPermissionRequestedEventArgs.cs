namespace Windows.UI.Xaml.Controls
{
    /// <summary>A page asks for a permission.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewpermissionrequestedeventargs"/>
    public sealed class WebViewPermissionRequestedEventArgs
    {
        private extern WebViewPermissionRequestedEventArgs();
        public extern WebViewPermissionRequest PermissionRequest { get; }
    }
}

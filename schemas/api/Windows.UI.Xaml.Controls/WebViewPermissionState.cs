namespace Windows.UI.Xaml.Controls
{
    /// <summary>What became of a request for a permission.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.webviewpermissionstate"/>
    public enum WebViewPermissionState
    {
        Unknown = 0,
        Defer = 1,
        Allow = 2,
        Deny = 3,
    }
}

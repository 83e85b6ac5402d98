namespace Windows.UI.Xaml.Controls
{
    /// <summary>Whether it can be zoomed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.zoommode"/>
    public enum ZoomMode
    {
        Disabled = 0,
        Enabled = 1,
    }
}

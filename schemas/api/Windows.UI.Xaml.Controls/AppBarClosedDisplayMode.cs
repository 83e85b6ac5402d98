namespace Windows.UI.Xaml.Controls
{
    /// <summary>What a closed bar shows.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.appbarcloseddisplaymode"/>
    public enum AppBarClosedDisplayMode
    {
        Compact = 0,
        Minimal = 1,
        Hidden = 2,
    }
}

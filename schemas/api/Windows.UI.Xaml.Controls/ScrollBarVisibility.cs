namespace Windows.UI.Xaml.Controls
{
    /// <summary>Whether a scroll bar is shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.scrollbarvisibility"/>
    public enum ScrollBarVisibility
    {
        Disabled = 0,
        Auto = 1,
        Hidden = 2,
        Visible = 3,
    }
}

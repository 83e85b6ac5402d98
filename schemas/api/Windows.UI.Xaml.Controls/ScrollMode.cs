namespace Windows.UI.Xaml.Controls
{
    /// <summary>Whether it can be scrolled.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.scrollmode"/>
    public enum ScrollMode
    {
        Disabled = 0,
        Enabled = 1,
        Auto = 2,
    }
}

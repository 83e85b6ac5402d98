namespace Windows.UI.Xaml.Controls
{
    /// <summary>When something counts as pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.clickmode"/>
    public enum ClickMode
    {
        Release = 0,
        Press = 1,
        Hover = 2,
    }
}

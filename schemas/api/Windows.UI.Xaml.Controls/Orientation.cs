namespace Windows.UI.Xaml.Controls
{
    /// <summary>Across or down.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.orientation"/>
    public enum Orientation
    {
        Vertical = 0,
        Horizontal = 1,
    }
}

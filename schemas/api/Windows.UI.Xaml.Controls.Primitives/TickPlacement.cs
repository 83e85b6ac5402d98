namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Where the marks of a scale are.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.tickplacement"/>
    public enum TickPlacement
    {
        None = 0,
        TopLeft = 1,
        BottomRight = 2,
        Outside = 3,
        Inline = 4,
    }
}

namespace Windows.UI.Xaml
{
    /// <summary>Where an element stands, top to bottom.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.verticalalignment"/>
    public enum VerticalAlignment
    {
        Top = 0,
        Center = 1,
        Bottom = 2,
        Stretch = 3,
    }
}

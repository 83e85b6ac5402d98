namespace Windows.UI.Xaml
{
    /// <summary>Where an element stands, left to right.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.horizontalalignment"/>
    public enum HorizontalAlignment
    {
        Left = 0,
        Center = 1,
        Right = 2,
        Stretch = 3,
    }
}

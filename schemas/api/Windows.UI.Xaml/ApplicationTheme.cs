namespace Windows.UI.Xaml
{
    /// <summary>Light or dark.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.applicationtheme"/>
    public enum ApplicationTheme
    {
        Light = 0,
        Dark = 1,
    }
}

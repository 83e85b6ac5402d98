namespace Windows.UI.Xaml
{
    /// <summary>Light or dark, for one element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.elementtheme"/>
    public enum ElementTheme
    {
        Default = 0,
        Light = 1,
        Dark = 2,
    }
}

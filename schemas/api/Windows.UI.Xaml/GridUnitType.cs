namespace Windows.UI.Xaml
{
    /// <summary>How the width of a column is meant.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.gridunittype"/>
    public enum GridUnitType
    {
        Auto = 0,
        Pixel = 1,
        Star = 2,
    }
}

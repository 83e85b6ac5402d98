namespace Windows.UI.Xaml
{
    /// <summary>Whether colours are adjusted for high contrast.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.applicationhighcontrastadjustment"/>
    public enum ApplicationHighContrastAdjustment : uint
    {
        None = 0,
        Auto = 0xffffffff,
    }
}

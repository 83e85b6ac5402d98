namespace Windows.UI.Text
{
    /// <summary>How wide a font is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.text.fontstretch"/>
    public enum FontStretch
    {
        Undefined = 0,
        UltraCondensed = 1,
        ExtraCondensed = 2,
        Condensed = 3,
        SemiCondensed = 4,
        Normal = 5,
        SemiExpanded = 6,
        Expanded = 7,
        ExtraExpanded = 8,
        UltraExpanded = 9,
    }
}

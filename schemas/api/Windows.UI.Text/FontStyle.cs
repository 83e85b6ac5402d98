namespace Windows.UI.Text
{
    /// <summary>Whether a font is slanted.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.text.fontstyle"/>
    public enum FontStyle
    {
        Normal = 0,
        Oblique = 1,
        Italic = 2,
    }
}

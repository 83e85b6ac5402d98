namespace Windows.UI.Text
{
    /// <summary>Lines through or below a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.text.textdecorations"/>
    public enum TextDecorations : uint
    {
        None = 0,
        Underline = 1,
        Strikethrough = 2,
    }
}

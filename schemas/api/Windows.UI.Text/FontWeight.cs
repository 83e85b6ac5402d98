namespace Windows.UI.Text
{
    /// <summary>How bold a font is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.text.fontweight"/>
    public struct FontWeight
    {
        public ushort Weight;
    }
}

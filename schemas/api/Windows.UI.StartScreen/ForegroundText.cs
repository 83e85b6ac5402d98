namespace Windows.UI.StartScreen
{
    /// <summary>Whether the text of a tile is light or dark.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.foregroundtext"/>
    public enum ForegroundText
    {
        Dark = 0,
        Light = 1,
    }
}

namespace Windows.UI.StartScreen
{
    /// <summary>The sizes of tiles.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.tilesize"/>
    public enum TileSize
    {
        Default = 0,
        Square30x30 = 1,
        Square70x70 = 2,
        Square150x150 = 3,
        Wide310x150 = 4,
        Square310x310 = 5,
        Square71x71 = 6,
        Square44x44 = 7,
    }
}

namespace Windows.UI.StartScreen
{
    /// <summary>What a tile shows.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.startscreen.tileoptions"/>
    public enum TileOptions : uint
    {
        None = 0,
        ShowNameOnLogo = 1,
        ShowNameOnWideLogo = 2,
        CopyOnDeployment = 4,
    }
}

namespace Windows.Graphics.Display
{
    /// <summary>How a screen is turned.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.display.displayorientations"/>
    public enum DisplayOrientations : uint
    {
        None = 0,
        Landscape = 1,
        Portrait = 2,
        LandscapeFlipped = 4,
        PortraitFlipped = 8,
    }
}

namespace Windows.Graphics.Display
{
    /// <summary>How many percent larger things are drawn.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.display.resolutionscale"/>
    public enum ResolutionScale
    {
        Invalid = 0,
        Scale100Percent = 100,
        Scale120Percent = 120,
        Scale125Percent = 125,
        Scale140Percent = 140,
        Scale150Percent = 150,
        Scale160Percent = 160,
        Scale175Percent = 175,
        Scale180Percent = 180,
        Scale200Percent = 200,
        Scale225Percent = 225,
        Scale250Percent = 250,
        Scale300Percent = 300,
        Scale350Percent = 350,
        Scale400Percent = 400,
        Scale450Percent = 450,
        Scale500Percent = 500,
    }
}

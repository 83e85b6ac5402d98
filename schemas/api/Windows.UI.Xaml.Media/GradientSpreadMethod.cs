namespace Windows.UI.Xaml.Media
{
    /// <summary>How a gradient goes on behind its end.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.gradientspreadmethod"/>
    public enum GradientSpreadMethod
    {
        Pad = 0,
        Reflect = 1,
        Repeat = 2,
    }
}

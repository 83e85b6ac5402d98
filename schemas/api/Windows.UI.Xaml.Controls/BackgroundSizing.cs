namespace Windows.UI.Xaml.Controls
{
    /// <summary>How far a background goes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.backgroundsizing"/>
    public enum BackgroundSizing
    {
        InnerBorderEdge = 0,
        OuterBorderEdge = 1,
    }
}

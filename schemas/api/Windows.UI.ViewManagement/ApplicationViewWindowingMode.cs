namespace Windows.UI.ViewManagement
{
    /// <summary>How a view starts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.applicationviewwindowingmode"/>
    public enum ApplicationViewWindowingMode
    {
        Auto = 0,
        PreferredLaunchViewSize = 1,
        FullScreen = 2,
        CompactOverlay = 3,
        Maximized = 4,
    }
}

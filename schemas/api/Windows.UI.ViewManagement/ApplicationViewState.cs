namespace Windows.UI.ViewManagement
{
    /// <summary>How an app of Windows 8 shares the screen with others.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.applicationviewstate"/>
    public enum ApplicationViewState
    {
        FullScreenLandscape = 0,
        Filled = 1,
        Snapped = 2,
        FullScreenPortrait = 3,
    }
}

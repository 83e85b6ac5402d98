namespace Windows.UI.ViewManagement
{
    /// <summary>Whether a view is higher than wide.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.applicationvieworientation"/>
    public enum ApplicationViewOrientation
    {
        Landscape = 0,
        Portrait = 1,
    }
}

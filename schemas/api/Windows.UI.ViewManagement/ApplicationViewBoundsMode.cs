namespace Windows.UI.ViewManagement
{
    /// <summary>Whether a view goes behind the bars.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.applicationviewboundsmode"/>
    public enum ApplicationViewBoundsMode
    {
        UseVisible = 0,
        UseCoreWindow = 1,
    }
}

namespace Windows.UI.Core
{
    /// <summary>Whether there is a back button in the title bar.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.core.appviewbackbuttonvisibility"/>
    public enum AppViewBackButtonVisibility
    {
        Visible = 0,
        Collapsed = 1,
        Disabled = 2,
    }
}

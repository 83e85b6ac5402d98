namespace Windows.UI.ViewManagement
{
    /// <summary>Whether the user works with a mouse or touches the screen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.userinteractionmode"/>
    public enum UserInteractionMode
    {
        Mouse,
        Touch,
    }
}

namespace Windows.UI.Popups
{
    /// <summary>Called with the answer of the user.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.popups.uicommandinvokedhandler"/>
    public delegate void UICommandInvokedHandler(IUICommand command);
}

namespace Windows.UI.Popups
{
    /// <summary>How a question is asked.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.popups.messagedialogoptions"/>
    public enum MessageDialogOptions : uint
    {
        None = 0,
        AcceptUserInputAfterDelay = 1,
    }
}

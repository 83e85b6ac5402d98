namespace Windows.UI.Popups
{
    /// <summary>An answer the user can give.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.popups.iuicommand"/>
    public interface IUICommand
    {
        object Id { get; set; }
        UICommandInvokedHandler Invoked { get; set; }
        string Label { get; set; }
    }
}

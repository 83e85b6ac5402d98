namespace Windows.UI.Popups
{
    /// <summary>An answer the user can give.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.popups.uicommand"/>
    public sealed class UICommand : IUICommand
    {
        public extern UICommand();
        public extern UICommand(string label, UICommandInvokedHandler action);
        public extern UICommand(string label, UICommandInvokedHandler action, object commandId);
        public extern UICommand(string label);
        public extern object Id { get; set; }
        public extern UICommandInvokedHandler Invoked { get; set; }
        public extern string Label { get; set; }
    }
}

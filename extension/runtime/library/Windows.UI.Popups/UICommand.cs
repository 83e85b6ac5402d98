namespace Windows.UI.Popups
{
    /// <summary>An answer the user can give.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.popups.uicommand"/>
    public sealed class UICommand : IUICommand
    {
        public UICommand() : this("", null, null)
        {
        }

        public UICommand(string label, UICommandInvokedHandler action) : this(label, action, null)
        {
        }

        public UICommand(string label, UICommandInvokedHandler action, object commandId)
        {
            Label = label;
            Invoked = action;
            Id = commandId;
        }

        public UICommand(string label) : this(label, null, null)
        {
        }

        public object Id { get; set; }
        public UICommandInvokedHandler Invoked { get; set; }
        public string Label { get; set; }
    }
}

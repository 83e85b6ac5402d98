using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.UI.Popups
{
    /// <summary>A question to the user; not for background tasks.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.popups.messagedialog"/>
    public sealed class MessageDialog
    {
        public extern MessageDialog(string content, string title);
        public extern MessageDialog(string content);
        public extern uint CancelCommandIndex { get; set; }
        public extern IList<IUICommand> Commands { get; }
        public extern string Content { get; set; }
        public extern uint DefaultCommandIndex { get; set; }
        public extern MessageDialogOptions Options { get; set; }
        public extern string Title { get; set; }
        public extern IAsyncOperation<IUICommand> ShowAsync();
    }
}

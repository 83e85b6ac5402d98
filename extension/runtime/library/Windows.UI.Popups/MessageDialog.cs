using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.UI.Popups
{
    /// <summary>A question to the user; not for background tasks.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.popups.messagedialog"/>
    public sealed class MessageDialog
    {
        public MessageDialog(string content, string title)
        {
            Content = content;
            Title = title;
        }

        public MessageDialog(string content) : this(content, "")
        {
        }

        public uint CancelCommandIndex { get; set; } = uint.MaxValue;
        public IList<IUICommand> Commands { get; } = new List<IUICommand>();
        public string Content { get; set; }
        public uint DefaultCommandIndex { get; set; }
        public MessageDialogOptions Options { get; set; }
        public string Title { get; set; }

        /// <summary>Without commands there is one button, Close.</summary>
        public IAsyncOperation<IUICommand> ShowAsync()
        {
            return new AsyncOperationFromTask<IUICommand>(Ask(), null);
        }

        private async Task<IUICommand> Ask()
        {
            var commands = Commands.Count > 0 ? new List<IUICommand>(Commands) : new List<IUICommand> { new UICommand("Close") };
            var labels = new string[commands.Count];
            for (var i = 0; i < labels.Length; i++) labels[i] = commands[i].Label;
            var chosen = commands[await OpenDialog.Show(Title, Content, labels).Answered];
            if (chosen.Invoked != null) chosen.Invoked(chosen);
            return chosen;
        }
    }
}

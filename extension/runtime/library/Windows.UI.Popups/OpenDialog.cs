using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Windows.UI.Popups
{
    /// <summary>A question that waits for the user to click one of its buttons.</summary>
    internal sealed class OpenDialog
    {
        private static readonly List<OpenDialog> open = new List<OpenDialog>();
        private readonly string[] labels;
        private readonly TaskCompletionSource<int> answer = new TaskCompletionSource<int>();

        private OpenDialog(string[] labels)
        {
            this.labels = labels;
        }

        /// <summary>The index of the button that the user clicks; -1 when the dialog is taken away.</summary>
        internal Task<int> Answered
        {
            get { return answer.Task; }
        }

        internal static OpenDialog Show(string title, string content, string[] labels)
        {
            var dialog = new OpenDialog(labels);
            open.Add(dialog);
            Shown(title, content, labels);
            return dialog;
        }

        /// <summary>The newest that has such a button; null when there is none.</summary>
        internal static OpenDialog With(string label)
        {
            return open.FindLast(dialog => Array.IndexOf(dialog.labels, label) >= 0);
        }

        internal void Answer(string label)
        {
            Close(Array.IndexOf(labels, label));
        }

        internal void Close(int index)
        {
            open.Remove(this);
            answer.TrySetResult(index);
        }

        private static extern void Shown(string title, string content, string[] labels);
    }
}

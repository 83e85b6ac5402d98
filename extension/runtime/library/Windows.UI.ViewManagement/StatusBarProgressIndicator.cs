using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.UI.ViewManagement
{
    /// <summary>Says in the status bar that something goes on.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.viewmanagement.statusbarprogressindicator"/>
    public sealed class StatusBarProgressIndicator
    {
        internal StatusBarProgressIndicator()
        {
        }

        public double? ProgressValue { get; set; }
        public string Text { get; set; } = "";

        public IAsyncAction HideAsync()
        {
            return Task.CompletedTask.AsAsyncAction();
        }

        public IAsyncAction ShowAsync()
        {
            return Task.CompletedTask.AsAsyncAction();
        }
    }
}

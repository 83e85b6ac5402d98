using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using System.Windows.Input;
using Windows.Foundation;
using Windows.UI.Popups;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A question to the user inside the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialog"/>
    public class ContentDialog : ContentControl
    {
        private OpenDialog shown;

        public extern ContentDialog();
        public extern ICommand CloseButtonCommand { get; set; }
        public extern object CloseButtonCommandParameter { get; set; }
        public extern Style CloseButtonStyle { get; set; }
        public extern string CloseButtonText { get; set; }
        public extern ContentDialogButton DefaultButton { get; set; }
        public extern bool FullSizeDesired { get; set; }
        public extern bool IsPrimaryButtonEnabled { get; set; }
        public extern bool IsSecondaryButtonEnabled { get; set; }
        public extern ICommand PrimaryButtonCommand { get; set; }
        public extern object PrimaryButtonCommandParameter { get; set; }
        public extern Style PrimaryButtonStyle { get; set; }
        public extern string PrimaryButtonText { get; set; }
        public extern ICommand SecondaryButtonCommand { get; set; }
        public extern object SecondaryButtonCommandParameter { get; set; }
        public extern Style SecondaryButtonStyle { get; set; }
        public extern string SecondaryButtonText { get; set; }
        public extern object Title { get; set; }
        public extern DataTemplate TitleTemplate { get; set; }
        public extern event TypedEventHandler<ContentDialog, ContentDialogButtonClickEventArgs> CloseButtonClick;
        public extern event TypedEventHandler<ContentDialog, ContentDialogClosedEventArgs> Closed;
        public extern event TypedEventHandler<ContentDialog, ContentDialogClosingEventArgs> Closing;
        public extern event TypedEventHandler<ContentDialog, ContentDialogOpenedEventArgs> Opened;
        public extern event TypedEventHandler<ContentDialog, ContentDialogButtonClickEventArgs> PrimaryButtonClick;
        public extern event TypedEventHandler<ContentDialog, ContentDialogButtonClickEventArgs> SecondaryButtonClick;

        public void Hide()
        {
            if (shown != null) shown.Close(-1);
        }

        public IAsyncOperation<ContentDialogResult> ShowAsync(ContentDialogPlacement placement)
        {
            return new AsyncOperationFromTask<ContentDialogResult>(Ask(), null);
        }

        public IAsyncOperation<ContentDialogResult> ShowAsync()
        {
            return ShowAsync(ContentDialogPlacement.Popup);
        }

        /// <summary>The buttons that have a text, in the order primary, secondary, close. Their click events are not raised.</summary>
        private async Task<ContentDialogResult> Ask()
        {
            var labels = new List<string>();
            var results = new List<ContentDialogResult>();
            Add(labels, results, PrimaryButtonText, ContentDialogResult.Primary);
            Add(labels, results, SecondaryButtonText, ContentDialogResult.Secondary);
            Add(labels, results, CloseButtonText, ContentDialogResult.None);
            shown = OpenDialog.Show(Convert.ToString(Title), Content as string ?? "", labels.ToArray());
            var answer = await shown.Answered;
            shown = null;
            return answer < 0 ? ContentDialogResult.None : results[answer];
        }

        private static void Add(List<string> labels, List<ContentDialogResult> results, string label, ContentDialogResult result)
        {
            if (label == "") return;
            labels.Add(label);
            results.Add(result);
        }
    }
}

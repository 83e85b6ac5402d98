using System.Windows.Input;
using Windows.Foundation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A question to the user inside the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialog"/>
    public class ContentDialog : ContentControl
    {
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
        public extern void Hide();
        public extern IAsyncOperation<ContentDialogResult> ShowAsync(ContentDialogPlacement placement);
        public extern IAsyncOperation<ContentDialogResult> ShowAsync();
    }
}

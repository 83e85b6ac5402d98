namespace Windows.UI.Xaml.Controls
{
    /// <summary>The question is about to go.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialogclosingeventargs"/>
    public sealed class ContentDialogClosingEventArgs
    {
        private extern ContentDialogClosingEventArgs();
        public extern bool Cancel { get; set; }
        public extern ContentDialogResult Result { get; }
        public extern ContentDialogClosingDeferral GetDeferral();
    }
}

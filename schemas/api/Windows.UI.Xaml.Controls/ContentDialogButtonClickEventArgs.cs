namespace Windows.UI.Xaml.Controls
{
    /// <summary>An answer was pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialogbuttonclickeventargs"/>
    public sealed class ContentDialogButtonClickEventArgs
    {
        private extern ContentDialogButtonClickEventArgs();
        public extern bool Cancel { get; set; }
        public extern ContentDialogButtonClickDeferral GetDeferral();
    }
}

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Keeps the question open for asynchronous work.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialogbuttonclickdeferral"/>
    public sealed class ContentDialogButtonClickDeferral
    {
        private extern ContentDialogButtonClickDeferral();
        public extern void Complete();
    }
}

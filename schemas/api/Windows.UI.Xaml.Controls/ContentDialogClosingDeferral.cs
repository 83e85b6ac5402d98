namespace Windows.UI.Xaml.Controls
{
    /// <summary>Keeps the question open for asynchronous work.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialogclosingdeferral"/>
    public sealed class ContentDialogClosingDeferral
    {
        private extern ContentDialogClosingDeferral();
        public extern void Complete();
    }
}

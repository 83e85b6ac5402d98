namespace Windows.UI.Xaml.Controls
{
    /// <summary>The question has come.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialogopenedeventargs"/>
    public sealed class ContentDialogOpenedEventArgs
    {
        private extern ContentDialogOpenedEventArgs();
    }
}

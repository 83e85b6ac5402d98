namespace Windows.UI.Xaml.Controls
{
    /// <summary>The question has gone.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.contentdialogclosedeventargs"/>
    public sealed class ContentDialogClosedEventArgs
    {
        private extern ContentDialogClosedEventArgs();
        public extern ContentDialogResult Result { get; }
    }
}

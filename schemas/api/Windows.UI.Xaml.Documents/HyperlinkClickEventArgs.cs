namespace Windows.UI.Xaml.Documents
{
    /// <summary>A link was pressed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.hyperlinkclickeventargs"/>
    public sealed class HyperlinkClickEventArgs : RoutedEventArgs
    {
        private extern HyperlinkClickEventArgs();
    }
}

namespace Windows.UI.Xaml.Documents
{
    /// <summary>A bold piece of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.bold"/>
    public sealed class Bold : Span
    {
        public extern Bold();
    }
}

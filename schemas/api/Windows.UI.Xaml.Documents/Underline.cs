namespace Windows.UI.Xaml.Documents
{
    /// <summary>An underlined piece of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.underline"/>
    public sealed class Underline : Span
    {
        public extern Underline();
    }
}

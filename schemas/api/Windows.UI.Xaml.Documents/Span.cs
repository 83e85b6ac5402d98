namespace Windows.UI.Xaml.Documents
{
    /// <summary>Several pieces of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.span"/>
    public class Span : Inline
    {
        public extern Span();
        public extern InlineCollection Inlines { get; set; }
    }
}

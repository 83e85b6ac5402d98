namespace Windows.UI.Xaml.Documents
{
    /// <summary>Several pieces of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.span"/>
    public class Span : Inline
    {
        private InlineCollection inlines;

        public extern Span();

        public InlineCollection Inlines
        {
            get { return inlines ?? (inlines = new InlineCollection()); }
            set { inlines = value; }
        }
    }
}

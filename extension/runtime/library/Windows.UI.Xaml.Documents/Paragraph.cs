namespace Windows.UI.Xaml.Documents
{
    /// <summary>A paragraph of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.paragraph"/>
    public sealed class Paragraph : Block
    {
        private InlineCollection inlines;

        public extern Paragraph();

        public InlineCollection Inlines
        {
            get { return inlines ?? (inlines = new InlineCollection()); }
        }

        public extern double TextIndent { get; set; }
    }
}

namespace Windows.UI.Xaml.Documents
{
    /// <summary>An italic piece of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.italic"/>
    public sealed class Italic : Span
    {
        public extern Italic();
    }
}

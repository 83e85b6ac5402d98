namespace Windows.UI.Xaml.Documents
{
    /// <summary>A piece of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.inline"/>
    public class Inline : TextElement
    {
        protected extern Inline();
    }
}

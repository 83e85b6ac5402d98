using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Documents
{
    /// <summary>The pieces of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.inlinecollection"/>
    public sealed class InlineCollection : Collection<Inline>
    {
        internal InlineCollection()
        {
        }
    }
}

using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Documents
{
    /// <summary>The paragraphs of a text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.documents.blockcollection"/>
    public sealed class BlockCollection : Collection<Block>
    {
        internal BlockCollection()
        {
        }
    }
}

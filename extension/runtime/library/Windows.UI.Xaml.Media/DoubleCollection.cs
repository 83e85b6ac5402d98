using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Media
{
    /// <summary>Lengths of dashes and of the gaps between them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.doublecollection"/>
    public sealed class DoubleCollection : Collection<double>
    {
        public DoubleCollection()
        {
        }
    }
}

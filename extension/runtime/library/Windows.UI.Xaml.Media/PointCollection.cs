using System.Collections.ObjectModel;
using Windows.Foundation;

namespace Windows.UI.Xaml.Media
{
    /// <summary>Points of a shape.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.pointcollection"/>
    public sealed class PointCollection : Collection<Point>
    {
        public PointCollection()
        {
        }
    }
}

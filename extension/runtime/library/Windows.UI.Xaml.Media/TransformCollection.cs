using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Media
{
    /// <summary>Transforms that follow each other.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.transformcollection"/>
    public sealed class TransformCollection : Collection<Transform>
    {
        public TransformCollection()
        {
        }
    }
}

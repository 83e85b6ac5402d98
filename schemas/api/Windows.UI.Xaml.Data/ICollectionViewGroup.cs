using Windows.Foundation.Collections;

namespace Windows.UI.Xaml.Data
{
    /// <summary>A group of a list.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.icollectionviewgroup"/>
    public interface ICollectionViewGroup
    {
        object Group { get; }
        IObservableVector<object> GroupItems { get; }
    }
}

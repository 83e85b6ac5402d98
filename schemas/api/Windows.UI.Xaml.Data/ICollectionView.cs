using System;
using Windows.Foundation;
using Windows.Foundation.Collections;

namespace Windows.UI.Xaml.Data
{
    /// <summary>A list with a current entry.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.icollectionview"/>
    public interface ICollectionView : IObservableVector<object>
    {
        IObservableVector<object> CollectionGroups { get; }
        object CurrentItem { get; }
        int CurrentPosition { get; }
        bool HasMoreItems { get; }
        bool IsCurrentAfterLast { get; }
        bool IsCurrentBeforeFirst { get; }
        event EventHandler<object> CurrentChanged;
        event CurrentChangingEventHandler CurrentChanging;
        IAsyncOperation<LoadMoreItemsResult> LoadMoreItemsAsync(uint count);
        bool MoveCurrentTo(object item);
        bool MoveCurrentToFirst();
        bool MoveCurrentToLast();
        bool MoveCurrentToNext();
        bool MoveCurrentToPosition(int index);
        bool MoveCurrentToPrevious();
    }
}

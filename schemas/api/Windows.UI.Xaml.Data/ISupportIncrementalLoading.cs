using Windows.Foundation;

namespace Windows.UI.Xaml.Data
{
    /// <summary>A list that can load more.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.isupportincrementalloading"/>
    public interface ISupportIncrementalLoading
    {
        bool HasMoreItems { get; }
        IAsyncOperation<LoadMoreItemsResult> LoadMoreItemsAsync(uint count);
    }
}

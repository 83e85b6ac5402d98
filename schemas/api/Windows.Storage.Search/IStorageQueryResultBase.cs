using Windows.Foundation;

namespace Windows.Storage.Search
{
    /// <summary>What the results of queries have in common.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.istoragequeryresultbase"/>
    public interface IStorageQueryResultBase
    {
        StorageFolder Folder { get; }
        /// <summary>Raised when the result changed.</summary>
        event TypedEventHandler<IStorageQueryResultBase, object> ContentsChanged;
        event TypedEventHandler<IStorageQueryResultBase, object> OptionsChanged;
        void ApplyNewQueryOptions(QueryOptions newQueryOptions);
        IAsyncOperation<uint> FindStartIndexAsync(object value);
        QueryOptions GetCurrentQueryOptions();
        IAsyncOperation<uint> GetItemCountAsync();
    }
}

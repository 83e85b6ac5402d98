using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage.Search
{
    /// <summary>The items a query found.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.storageitemqueryresult"/>
    public sealed class StorageItemQueryResult : IStorageQueryResultBase
    {
        private extern StorageItemQueryResult();
        public extern StorageFolder Folder { get; }
        /// <summary>Raised when the result changed.</summary>
        public extern event TypedEventHandler<IStorageQueryResultBase, object> ContentsChanged;
        public extern event TypedEventHandler<IStorageQueryResultBase, object> OptionsChanged;
        public extern void ApplyNewQueryOptions(QueryOptions newQueryOptions);
        public extern IAsyncOperation<uint> FindStartIndexAsync(object value);
        public extern QueryOptions GetCurrentQueryOptions();
        public extern IAsyncOperation<uint> GetItemCountAsync();
        public extern IAsyncOperation<IReadOnlyList<IStorageItem>> GetItemsAsync();
        public extern IAsyncOperation<IReadOnlyList<IStorageItem>> GetItemsAsync(uint startIndex, uint maxNumberOfItems);
    }
}

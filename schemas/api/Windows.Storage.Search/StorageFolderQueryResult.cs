using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage.Search
{
    /// <summary>The folders a query found.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.storagefolderqueryresult"/>
    public sealed class StorageFolderQueryResult : IStorageQueryResultBase
    {
        private extern StorageFolderQueryResult();
        public extern StorageFolder Folder { get; }
        /// <summary>Raised when the result changed.</summary>
        public extern event TypedEventHandler<IStorageQueryResultBase, object> ContentsChanged;
        public extern event TypedEventHandler<IStorageQueryResultBase, object> OptionsChanged;
        public extern void ApplyNewQueryOptions(QueryOptions newQueryOptions);
        public extern IAsyncOperation<uint> FindStartIndexAsync(object value);
        public extern QueryOptions GetCurrentQueryOptions();
        public extern IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync(uint startIndex, uint maxNumberOfItems);
        public extern IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync();
        public extern IAsyncOperation<uint> GetItemCountAsync();
    }
}

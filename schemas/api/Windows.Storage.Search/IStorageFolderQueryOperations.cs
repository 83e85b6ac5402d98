using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage.Search
{
    /// <summary>The queries a folder can answer.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.istoragefolderqueryoperations"/>
    public interface IStorageFolderQueryOperations
    {
        bool AreQueryOptionsSupported(QueryOptions queryOptions);
        StorageFileQueryResult CreateFileQuery(CommonFileQuery query);
        StorageFileQueryResult CreateFileQuery();
        StorageFileQueryResult CreateFileQueryWithOptions(QueryOptions queryOptions);
        StorageFolderQueryResult CreateFolderQuery();
        StorageFolderQueryResult CreateFolderQuery(CommonFolderQuery query);
        StorageFolderQueryResult CreateFolderQueryWithOptions(QueryOptions queryOptions);
        StorageItemQueryResult CreateItemQuery();
        StorageItemQueryResult CreateItemQueryWithOptions(QueryOptions queryOptions);
        IAsyncOperation<IReadOnlyList<StorageFile>> GetFilesAsync(CommonFileQuery query);
        IAsyncOperation<IReadOnlyList<StorageFile>> GetFilesAsync(CommonFileQuery query, uint startIndex, uint maxItemsToRetrieve);
        IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync(CommonFolderQuery query);
        IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync(CommonFolderQuery query, uint startIndex, uint maxItemsToRetrieve);
        IAsyncOperation<IndexedState> GetIndexedStateAsync();
        IAsyncOperation<IReadOnlyList<IStorageItem>> GetItemsAsync(uint startIndex, uint maxItemsToRetrieve);
        bool IsCommonFileQuerySupported(CommonFileQuery query);
        bool IsCommonFolderQuerySupported(CommonFolderQuery query);
    }
}

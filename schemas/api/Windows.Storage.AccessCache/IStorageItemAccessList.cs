using Windows.Foundation;

namespace Windows.Storage.AccessCache
{
    /// <summary>Remembered files.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.istorageitemaccesslist"/>
    public interface IStorageItemAccessList
    {
        AccessListEntryView Entries { get; }
        uint MaximumItemsAllowed { get; }
        string Add(IStorageItem file);
        string Add(IStorageItem file, string metadata);
        void AddOrReplace(string token, IStorageItem file);
        void AddOrReplace(string token, IStorageItem file, string metadata);
        bool CheckAccess(IStorageItem file);
        void Clear();
        bool ContainsItem(string token);
        IAsyncOperation<StorageFile> GetFileAsync(string token, AccessCacheOptions options);
        IAsyncOperation<StorageFile> GetFileAsync(string token);
        IAsyncOperation<StorageFolder> GetFolderAsync(string token, AccessCacheOptions options);
        IAsyncOperation<StorageFolder> GetFolderAsync(string token);
        IAsyncOperation<IStorageItem> GetItemAsync(string token);
        IAsyncOperation<IStorageItem> GetItemAsync(string token, AccessCacheOptions options);
        void Remove(string token);
    }
}

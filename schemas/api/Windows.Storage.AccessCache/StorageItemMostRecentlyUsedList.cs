using Windows.Foundation;

namespace Windows.Storage.AccessCache
{
    /// <summary>Files used lately.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.storageitemmostrecentlyusedlist"/>
    public sealed class StorageItemMostRecentlyUsedList : IStorageItemAccessList
    {
        private extern StorageItemMostRecentlyUsedList();
        public extern AccessListEntryView Entries { get; }
        public extern uint MaximumItemsAllowed { get; }
        public extern event TypedEventHandler<StorageItemMostRecentlyUsedList, ItemRemovedEventArgs> ItemRemoved;
        public extern string Add(IStorageItem file);
        public extern string Add(IStorageItem file, string metadata);
        public extern string Add(IStorageItem file, string metadata, RecentStorageItemVisibility visibility);
        public extern void AddOrReplace(string token, IStorageItem file, string metadata, RecentStorageItemVisibility visibility);
        public extern void AddOrReplace(string token, IStorageItem file);
        public extern void AddOrReplace(string token, IStorageItem file, string metadata);
        public extern bool CheckAccess(IStorageItem file);
        public extern void Clear();
        public extern bool ContainsItem(string token);
        public extern IAsyncOperation<StorageFile> GetFileAsync(string token, AccessCacheOptions options);
        public extern IAsyncOperation<StorageFile> GetFileAsync(string token);
        public extern IAsyncOperation<StorageFolder> GetFolderAsync(string token, AccessCacheOptions options);
        public extern IAsyncOperation<StorageFolder> GetFolderAsync(string token);
        public extern IAsyncOperation<IStorageItem> GetItemAsync(string token);
        public extern IAsyncOperation<IStorageItem> GetItemAsync(string token, AccessCacheOptions options);
        public extern void Remove(string token);
    }
}

using System;
using Windows.Foundation;

namespace Windows.Storage.AccessCache
{
    /// <summary>Files used lately.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.storageitemmostrecentlyusedlist"/>
    public sealed class StorageItemMostRecentlyUsedList : IStorageItemAccessList
    {
        private readonly RememberedItems items = new RememberedItems("MostRecentlyUsedList", 25);

        internal StorageItemMostRecentlyUsedList()
        {
        }

        public AccessListEntryView Entries
        {
            get { return new AccessListEntryView(items.Entries); }
        }

        public uint MaximumItemsAllowed
        {
            get { return 25; }
        }

        public event TypedEventHandler<StorageItemMostRecentlyUsedList, ItemRemovedEventArgs> ItemRemoved;

        public string Add(IStorageItem file)
        {
            return Add(file, "");
        }

        public string Add(IStorageItem file, string metadata)
        {
            var token = Guid.NewGuid().ToString("B").ToUpperInvariant();
            AddOrReplace(token, file, metadata);
            return token;
        }

        public string Add(IStorageItem file, string metadata, RecentStorageItemVisibility visibility)
        {
            return Add(file, metadata);
        }

        public void AddOrReplace(string token, IStorageItem file, string metadata, RecentStorageItemVisibility visibility)
        {
            AddOrReplace(token, file, metadata);
        }

        public void AddOrReplace(string token, IStorageItem file)
        {
            AddOrReplace(token, file, "");
        }

        /// <summary>The one that has been there longest makes room.</summary>
        public void AddOrReplace(string token, IStorageItem file, string metadata)
        {
            if (items.Contains(token)) items.Remove(token);
            else if (items.IsFull) Remove(items.Entries[0].Token);
            items.Set(token, file, metadata);
        }

        public void Remove(string token)
        {
            var removed = items.Remove(token);
            if (ItemRemoved != null) ItemRemoved(this, new ItemRemovedEventArgs(removed));
        }

        /// <summary>There is no user to ask, and nothing is far away: the options change nothing.</summary>
        public IAsyncOperation<StorageFile> GetFileAsync(string token, AccessCacheOptions options)
        {
            return items.File(token);
        }

        public IAsyncOperation<StorageFile> GetFileAsync(string token)
        {
            return items.File(token);
        }

        public IAsyncOperation<StorageFolder> GetFolderAsync(string token, AccessCacheOptions options)
        {
            return items.Folder(token);
        }

        public IAsyncOperation<StorageFolder> GetFolderAsync(string token)
        {
            return items.Folder(token);
        }

        public IAsyncOperation<IStorageItem> GetItemAsync(string token)
        {
            return items.Item(token);
        }

        public IAsyncOperation<IStorageItem> GetItemAsync(string token, AccessCacheOptions options)
        {
            return items.Item(token);
        }

        public bool CheckAccess(IStorageItem file)
        {
            if (file == null) throw new ArgumentNullException("file");
            return items.ContainsPath(file.Path);
        }

        public void Clear()
        {
            items.Clear();
        }

        public bool ContainsItem(string token)
        {
            return items.Contains(token);
        }
    }
}

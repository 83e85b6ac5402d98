using System;
using Windows.Foundation;

namespace Windows.Storage.AccessCache
{
    /// <summary>Files remembered for later.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.storageitemaccesslist"/>
    public sealed class StorageItemAccessList : IStorageItemAccessList
    {
        private readonly RememberedItems items = new RememberedItems("FutureAccessList", 1000);

        internal StorageItemAccessList()
        {
        }

        public AccessListEntryView Entries
        {
            get { return new AccessListEntryView(items.Entries); }
        }

        public uint MaximumItemsAllowed
        {
            get { return 1000; }
        }

        /// <summary>The token by which the file is found again.</summary>
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

        public void AddOrReplace(string token, IStorageItem file)
        {
            AddOrReplace(token, file, "");
        }

        /// <exception cref="Exception">The list is full.</exception>
        public void AddOrReplace(string token, IStorageItem file, string metadata)
        {
            if (items.IsFull && !items.Contains(token)) throw new Exception("The list of files for later is full; it takes 1000.");
            items.Set(token, file, metadata);
        }

        public void Remove(string token)
        {
            items.Remove(token);
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

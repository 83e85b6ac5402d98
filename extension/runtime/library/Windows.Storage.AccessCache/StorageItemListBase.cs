using System;
using System.ComponentModel;
using Windows.Foundation;

namespace Windows.Storage.AccessCache
{
    /// <summary>What the lists of remembered files have in common. Windows has no such class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class StorageItemListBase : IStorageItemAccessList
    {
        internal readonly RememberedItems items;

        internal StorageItemListBase(string name, uint most)
        {
            items = new RememberedItems(name, (int)most);
            MaximumItemsAllowed = most;
        }

        public AccessListEntryView Entries
        {
            get { return new AccessListEntryView(items.Entries); }
        }

        public uint MaximumItemsAllowed { get; private set; }

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

        public abstract void AddOrReplace(string token, IStorageItem file, string metadata);
        public abstract void Remove(string token);

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

using Windows.Foundation;

namespace Windows.Storage.AccessCache
{
    /// <summary>Files used lately.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.storageitemmostrecentlyusedlist"/>
    public sealed class StorageItemMostRecentlyUsedList : StorageItemListBase
    {
        internal StorageItemMostRecentlyUsedList() : base("MostRecentlyUsedList", 25)
        {
        }

        public event TypedEventHandler<StorageItemMostRecentlyUsedList, ItemRemovedEventArgs> ItemRemoved;

        public string Add(IStorageItem file, string metadata, RecentStorageItemVisibility visibility)
        {
            return Add(file, metadata);
        }

        public void AddOrReplace(string token, IStorageItem file, string metadata, RecentStorageItemVisibility visibility)
        {
            AddOrReplace(token, file, metadata);
        }

        /// <summary>The one that has been there longest makes room.</summary>
        public override void AddOrReplace(string token, IStorageItem file, string metadata)
        {
            if (items.Contains(token)) items.Remove(token);
            else if (items.IsFull) Remove(items.Entries[0].Token);
            items.Set(token, file, metadata);
        }

        public override void Remove(string token)
        {
            var removed = items.Remove(token);
            if (ItemRemoved != null) ItemRemoved(this, new ItemRemovedEventArgs(removed));
        }
    }
}

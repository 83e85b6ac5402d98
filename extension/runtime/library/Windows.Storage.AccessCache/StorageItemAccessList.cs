using System;

namespace Windows.Storage.AccessCache
{
    /// <summary>Files remembered for later.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.accesscache.storageitemaccesslist"/>
    public sealed class StorageItemAccessList : StorageItemListBase
    {
        internal StorageItemAccessList() : base("FutureAccessList", 1000)
        {
        }

        /// <exception cref="Exception">The list is full.</exception>
        public override void AddOrReplace(string token, IStorageItem file, string metadata)
        {
            if (items.IsFull && !items.Contains(token)) throw new Exception("The list of files for later is full; it takes 1000.");
            items.Set(token, file, metadata);
        }

        public override void Remove(string token)
        {
            items.Remove(token);
        }
    }
}

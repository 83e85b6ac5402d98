using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.Storage.AccessCache
{
    /// <summary>Paths by token, the same for the app and its tasks, and for its next start. Windows has no such class.</summary>
    internal sealed class RememberedItems
    {
        private readonly ApplicationDataContainer container;
        private readonly int most;

        internal RememberedItems(string name, int most)
        {
            container = new ApplicationDataContainer(name + "\n", "", ApplicationDataLocality.Local);
            this.most = most;
        }

        internal List<AccessListEntry> Entries
        {
            get
            {
                var entries = new List<AccessListEntry>();
                foreach (var pair in container.Values) entries.Add(new AccessListEntry { Token = pair.Key, Metadata = ((string[])pair.Value)[1] });
                return entries;
            }
        }

        internal bool IsFull
        {
            get { return container.Values.Count >= most; }
        }

        internal void Set(string token, IStorageItem item, string metadata)
        {
            if (token == null) throw new ArgumentNullException("token");
            if (item == null) throw new ArgumentNullException("file");
            container.Values[token] = new[] { item.Path, metadata ?? "", item.IsOfType(StorageItemTypes.Folder) ? "folder" : "file" };
        }

        internal bool Contains(string token)
        {
            return container.Values.ContainsKey(token);
        }

        internal bool ContainsPath(string path)
        {
            foreach (var pair in container.Values)
                if (((string[])pair.Value)[0] == path) return true;
            return false;
        }

        internal AccessListEntry Remove(string token)
        {
            var entry = new AccessListEntry { Token = token, Metadata = Of(token)[1] };
            container.Values.Remove(token);
            return entry;
        }

        internal void Clear()
        {
            container.Values.Clear();
        }

        internal IAsyncOperation<StorageFile> File(string token)
        {
            return StorageFile.GetFileFromPathAsync(Of(token)[0]);
        }

        internal IAsyncOperation<StorageFolder> Folder(string token)
        {
            return StorageFolder.GetFolderFromPathAsync(Of(token)[0]);
        }

        internal IAsyncOperation<IStorageItem> Item(string token)
        {
            return Either(token).AsAsyncOperation();
        }

        private async Task<IStorageItem> Either(string token)
        {
            if (Of(token)[2] == "folder") return await Folder(token);
            return await File(token);
        }

        private string[] Of(string token)
        {
            if (token == null) throw new ArgumentNullException("token");
            if (!Contains(token)) throw new ArgumentException("Value does not fall within the expected range.");
            return (string[])container.Values[token];
        }
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using Windows.Foundation;
using Windows.Storage.FileProperties;
using Windows.Storage.Search;

namespace Windows.Storage
{
    /// <summary>A folder, reached through Windows rather than by path.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagefolder"/>
    public sealed class StorageFolder : IStorageFolder, IStorageFolder2, IStorageItem, IStorageItem2, IStorageItemProperties, IStorageItemProperties2, IStorageItemPropertiesWithProvider, IStorageFolderQueryOperations
    {
        internal StorageFolder(string path)
        {
            Path = path;
        }

        public FileAttributes Attributes
        {
            get { return FileAttributes.Directory; }
        }

        public DateTimeOffset DateCreated
        {
            get { return SandboxItem.Created(Path); }
        }

        public string DisplayName
        {
            get { return Name; }
        }

        public string DisplayType
        {
            get { return "File folder"; }
        }

        public extern string FolderRelativeId { get; }

        public string Name
        {
            get { return global::System.IO.Path.GetFileName(Path); }
        }

        public string Path { get; private set; }
        public extern StorageItemContentProperties Properties { get; }
        public extern StorageProvider Provider { get; }

        public static IAsyncOperation<StorageFolder> GetFolderFromPathAsync(string path)
        {
            if (path == null) throw new ArgumentNullException("path");
            return Later.Get(() => FolderAt(path));
        }

        public extern bool AreQueryOptionsSupported(QueryOptions queryOptions);
        public extern StorageFileQueryResult CreateFileQuery(CommonFileQuery query);
        public extern StorageFileQueryResult CreateFileQuery();
        public extern StorageFileQueryResult CreateFileQueryWithOptions(QueryOptions queryOptions);
        public extern StorageFolderQueryResult CreateFolderQuery();
        public extern StorageFolderQueryResult CreateFolderQuery(CommonFolderQuery query);
        public extern StorageFolderQueryResult CreateFolderQueryWithOptions(QueryOptions queryOptions);
        public extern StorageItemQueryResult CreateItemQuery();
        public extern StorageItemQueryResult CreateItemQueryWithOptions(QueryOptions queryOptions);
        public extern StorageLibraryChangeTracker TryGetChangeTracker();

        public IAsyncOperation<StorageFile> CreateFileAsync(string desiredName, CreationCollisionOption options)
        {
            var wanted = SandboxItem.Child(Path, desiredName);
            return Later.Get(() =>
            {
                var path = Make(wanted, options, false);
                return new StorageFile(path);
            });
        }

        public IAsyncOperation<StorageFile> CreateFileAsync(string desiredName)
        {
            return CreateFileAsync(desiredName, CreationCollisionOption.FailIfExists);
        }

        public IAsyncOperation<StorageFolder> CreateFolderAsync(string desiredName, CreationCollisionOption options)
        {
            var wanted = SandboxItem.Child(Path, desiredName);
            return Later.Get(() =>
            {
                var path = Make(wanted, options, true);
                return new StorageFolder(path);
            });
        }

        public IAsyncOperation<StorageFolder> CreateFolderAsync(string desiredName)
        {
            return CreateFolderAsync(desiredName, CreationCollisionOption.FailIfExists);
        }

        public IAsyncAction DeleteAsync()
        {
            return Later.Do(() => Sandbox.Check(Sandbox.Remove(Path), Path));
        }

        /// <summary>The simulated PC has no recycle bin.</summary>
        public IAsyncAction DeleteAsync(StorageDeleteOption option)
        {
            return DeleteAsync();
        }

        public IAsyncOperation<BasicProperties> GetBasicPropertiesAsync()
        {
            return Later.Get(() => new BasicProperties(Path));
        }

        public IAsyncOperation<StorageFile> GetFileAsync(string name)
        {
            var path = SandboxItem.Child(Path, name);
            return Later.Get(() => StorageFile.FileAt(path));
        }

        /// <summary>Queries other than the default need an index, which the folders of an app have not.</summary>
        public IAsyncOperation<IReadOnlyList<StorageFile>> GetFilesAsync(CommonFileQuery query)
        {
            return GetFilesAsync(query, 0, uint.MaxValue);
        }

        public IAsyncOperation<IReadOnlyList<StorageFile>> GetFilesAsync(CommonFileQuery query, uint startIndex, uint maxItemsToRetrieve)
        {
            return Later.Get<IReadOnlyList<StorageFile>>(() => Part<StorageFile>(startIndex, maxItemsToRetrieve));
        }

        public IAsyncOperation<IReadOnlyList<StorageFile>> GetFilesAsync()
        {
            return GetFilesAsync(CommonFileQuery.DefaultQuery);
        }

        public IAsyncOperation<StorageFolder> GetFolderAsync(string name)
        {
            var path = SandboxItem.Child(Path, name);
            return Later.Get(() => FolderAt(path));
        }

        public IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync()
        {
            return GetFoldersAsync(CommonFolderQuery.DefaultQuery);
        }

        public IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync(CommonFolderQuery query)
        {
            return GetFoldersAsync(query, 0, uint.MaxValue);
        }

        public IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync(CommonFolderQuery query, uint startIndex, uint maxItemsToRetrieve)
        {
            return Later.Get<IReadOnlyList<StorageFolder>>(() => Part<StorageFolder>(startIndex, maxItemsToRetrieve));
        }

        public extern IAsyncOperation<IndexedState> GetIndexedStateAsync();

        public IAsyncOperation<IStorageItem> GetItemAsync(string name)
        {
            var path = SandboxItem.Child(Path, name);
            return Later.Get(() => SandboxItem.At(path));
        }

        public IAsyncOperation<IReadOnlyList<IStorageItem>> GetItemsAsync()
        {
            return GetItemsAsync(0, uint.MaxValue);
        }

        public IAsyncOperation<IReadOnlyList<IStorageItem>> GetItemsAsync(uint startIndex, uint maxItemsToRetrieve)
        {
            return Later.Get<IReadOnlyList<IStorageItem>>(() => Part<IStorageItem>(startIndex, maxItemsToRetrieve));
        }

        public IAsyncOperation<StorageFolder> GetParentAsync()
        {
            return Later.Get(() => ParentOf(Path));
        }

        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);
        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode, uint requestedSize);
        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode, uint requestedSize);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);

        public bool IsCommonFileQuerySupported(CommonFileQuery query)
        {
            return query == CommonFileQuery.DefaultQuery;
        }

        public bool IsCommonFolderQuerySupported(CommonFolderQuery query)
        {
            return query == CommonFolderQuery.DefaultQuery;
        }

        public bool IsEqual(IStorageItem item)
        {
            return item != null && string.Equals(item.Path, Path, StringComparison.OrdinalIgnoreCase);
        }

        public bool IsOfType(StorageItemTypes type)
        {
            return type == StorageItemTypes.Folder;
        }

        public IAsyncAction RenameAsync(string desiredName)
        {
            return RenameAsync(desiredName, NameCollisionOption.FailIfExists);
        }

        public IAsyncAction RenameAsync(string desiredName, NameCollisionOption option)
        {
            return Later.Do(() =>
            {
                var place = SandboxItem.Place(SandboxItem.Child(global::System.IO.Path.GetDirectoryName(Path), desiredName), option);
                Sandbox.Check(Sandbox.Move(Path, place), place);
                Path = place;
            });
        }

        /// <summary>Null when there is nothing of that name.</summary>
        public IAsyncOperation<IStorageItem> TryGetItemAsync(string name)
        {
            var path = SandboxItem.Child(Path, name);
            return Later.Get(() => Sandbox.Kind(path) > Sandbox.Nothing ? SandboxItem.At(path) : null);
        }

        internal static StorageFolder FolderAt(string path)
        {
            var folder = SandboxItem.At(path) as StorageFolder;
            if (folder == null) throw new ArgumentException("Value does not fall within the expected range.");
            return folder;
        }

        /// <summary>Null where the app may not look.</summary>
        internal static StorageFolder ParentOf(string path)
        {
            var parent = global::System.IO.Path.GetDirectoryName(path);
            return Sandbox.Kind(parent) == Sandbox.Folder ? new StorageFolder(parent) : null;
        }

        /// <summary>The path of what has been made or was there; folders on the way are made as well.</summary>
        private string Make(string path, CreationCollisionOption options, bool folder)
        {
            FolderAt(Path);
            MakeWay(global::System.IO.Path.GetDirectoryName(path));
            var there = Sandbox.Kind(path);
            if (there > Sandbox.Nothing)
            {
                var isSame = there == (folder ? Sandbox.Folder : Sandbox.File);
                if (options == CreationCollisionOption.OpenIfExists && isSame) return SandboxItem.Real(path);
                if (options == CreationCollisionOption.GenerateUniqueName) path = SandboxItem.Free(path);
                else if (options == CreationCollisionOption.ReplaceExisting && isSame) Sandbox.Check(Sandbox.Remove(path), path);
                else throw Sandbox.Error("exists", path);
            }
            Sandbox.Check(Sandbox.Make(path, folder), path);
            return path;
        }

        private void MakeWay(string folder)
        {
            if (folder.Length <= Path.Length || Sandbox.Kind(folder) == Sandbox.Folder) return;
            MakeWay(global::System.IO.Path.GetDirectoryName(folder));
            Sandbox.Check(Sandbox.Make(folder, true), folder);
        }

        private List<TItem> Part<TItem>(uint start, uint count) where TItem : class, IStorageItem
        {
            FolderAt(Path);
            var part = new List<TItem>();
            var seen = 0u;
            foreach (var name in Sandbox.Names(Path))
            {
                var item = SandboxItem.At(global::System.IO.Path.Combine(Path, name)) as TItem;
                if (item == null) continue;
                if (seen++ >= start && part.Count < count) part.Add(item);
            }
            return part;
        }
    }
}

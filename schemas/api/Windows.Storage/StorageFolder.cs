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
        private extern StorageFolder();
        public extern FileAttributes Attributes { get; }
        public extern DateTimeOffset DateCreated { get; }
        public extern string DisplayName { get; }
        public extern string DisplayType { get; }
        public extern string FolderRelativeId { get; }
        /// <summary>The name with extension.</summary>
        public extern string Name { get; }
        /// <summary>The full path; empty for items without one.</summary>
        public extern string Path { get; }
        public extern StorageItemContentProperties Properties { get; }
        public extern StorageProvider Provider { get; }
        /// <summary>The folder at a path, if the app may reach it.</summary>
        public static extern IAsyncOperation<StorageFolder> GetFolderFromPathAsync(string path);
        public extern bool AreQueryOptionsSupported(QueryOptions queryOptions);
        /// <summary>Makes a file; the option decides what happens if one is there.</summary>
        public extern IAsyncOperation<StorageFile> CreateFileAsync(string desiredName, CreationCollisionOption options);
        /// <summary>Makes a file; the option decides what happens if one is there.</summary>
        public extern IAsyncOperation<StorageFile> CreateFileAsync(string desiredName);
        public extern StorageFileQueryResult CreateFileQuery(CommonFileQuery query);
        public extern StorageFileQueryResult CreateFileQuery();
        public extern StorageFileQueryResult CreateFileQueryWithOptions(QueryOptions queryOptions);
        /// <summary>Makes a folder; the option decides what happens if one is there.</summary>
        public extern IAsyncOperation<StorageFolder> CreateFolderAsync(string desiredName, CreationCollisionOption options);
        /// <summary>Makes a folder; the option decides what happens if one is there.</summary>
        public extern IAsyncOperation<StorageFolder> CreateFolderAsync(string desiredName);
        public extern StorageFolderQueryResult CreateFolderQuery();
        public extern StorageFolderQueryResult CreateFolderQuery(CommonFolderQuery query);
        public extern StorageFolderQueryResult CreateFolderQueryWithOptions(QueryOptions queryOptions);
        public extern StorageItemQueryResult CreateItemQuery();
        public extern StorageItemQueryResult CreateItemQueryWithOptions(QueryOptions queryOptions);
        /// <summary>Deletes the item.</summary>
        public extern IAsyncAction DeleteAsync();
        /// <summary>Deletes the item.</summary>
        public extern IAsyncAction DeleteAsync(StorageDeleteOption option);
        public extern IAsyncOperation<BasicProperties> GetBasicPropertiesAsync();
        /// <summary>The file with this name; throws if there is none.</summary>
        /// <exception cref="FileNotFoundException">There is no such file.</exception>
        public extern IAsyncOperation<StorageFile> GetFileAsync(string name);
        /// <summary>The files directly in this folder.</summary>
        public extern IAsyncOperation<IReadOnlyList<StorageFile>> GetFilesAsync(CommonFileQuery query);
        /// <summary>The files directly in this folder.</summary>
        public extern IAsyncOperation<IReadOnlyList<StorageFile>> GetFilesAsync(CommonFileQuery query, uint startIndex, uint maxItemsToRetrieve);
        /// <summary>The files directly in this folder.</summary>
        public extern IAsyncOperation<IReadOnlyList<StorageFile>> GetFilesAsync();
        /// <summary>The folder with this name; throws if there is none.</summary>
        public extern IAsyncOperation<StorageFolder> GetFolderAsync(string name);
        public extern IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync();
        public extern IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync(CommonFolderQuery query);
        public extern IAsyncOperation<IReadOnlyList<StorageFolder>> GetFoldersAsync(CommonFolderQuery query, uint startIndex, uint maxItemsToRetrieve);
        public extern IAsyncOperation<IndexedState> GetIndexedStateAsync();
        /// <summary>The item with this name; throws if there is none.</summary>
        public extern IAsyncOperation<IStorageItem> GetItemAsync(string name);
        public extern IAsyncOperation<IReadOnlyList<IStorageItem>> GetItemsAsync();
        public extern IAsyncOperation<IReadOnlyList<IStorageItem>> GetItemsAsync(uint startIndex, uint maxItemsToRetrieve);
        public extern IAsyncOperation<StorageFolder> GetParentAsync();
        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);
        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode, uint requestedSize);
        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode, uint requestedSize);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);
        public extern bool IsCommonFileQuerySupported(CommonFileQuery query);
        public extern bool IsCommonFolderQuerySupported(CommonFolderQuery query);
        public extern bool IsEqual(IStorageItem item);
        /// <summary>Whether it is a file or a folder.</summary>
        public extern bool IsOfType(StorageItemTypes type);
        /// <summary>Gives the item another name in its folder.</summary>
        public extern IAsyncAction RenameAsync(string desiredName);
        /// <summary>Gives the item another name in its folder.</summary>
        public extern IAsyncAction RenameAsync(string desiredName, NameCollisionOption option);
        public extern StorageLibraryChangeTracker TryGetChangeTracker();
        /// <summary>The item with this name, or null.</summary>
        public extern IAsyncOperation<IStorageItem> TryGetItemAsync(string name);
    }
}

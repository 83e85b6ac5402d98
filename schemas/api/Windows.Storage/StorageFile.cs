using System;
using System.IO;
using Windows.Foundation;
using Windows.Storage.FileProperties;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>A file, reached through Windows rather than by path.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagefile"/>
    public sealed class StorageFile : IStorageFile, IStorageFile2, IStorageFilePropertiesWithAvailability, IStorageItem, IStorageItem2, IStorageItemProperties, IStorageItemProperties2, IStorageItemPropertiesWithProvider, IInputStreamReference, IRandomAccessStreamReference
    {
        private extern StorageFile();
        public extern FileAttributes Attributes { get; }
        public extern string ContentType { get; }
        public extern DateTimeOffset DateCreated { get; }
        public extern string DisplayName { get; }
        public extern string DisplayType { get; }
        public extern string FileType { get; }
        public extern string FolderRelativeId { get; }
        public extern bool IsAvailable { get; }
        /// <summary>The name with extension.</summary>
        public extern string Name { get; }
        /// <summary>The full path; empty for items without one.</summary>
        public extern string Path { get; }
        public extern StorageItemContentProperties Properties { get; }
        public extern StorageProvider Provider { get; }
        public static extern IAsyncOperation<StorageFile> CreateStreamedFileFromUriAsync(string displayNameWithExtension, Uri uri, IRandomAccessStreamReference thumbnail);
        /// <summary>The file at an <c>ms-appx:</c> or <c>ms-appdata:</c> address.</summary>
        public static extern IAsyncOperation<StorageFile> GetFileFromApplicationUriAsync(Uri uri);
        /// <summary>The file at a path, if the app may reach it.</summary>
        /// <exception cref="FileNotFoundException">There is no such file.</exception>
        /// <exception cref="UnauthorizedAccessException">The app may not reach the file.</exception>
        public static extern IAsyncOperation<StorageFile> GetFileFromPathAsync(string path);
        public static extern IAsyncOperation<StorageFile> ReplaceWithStreamedFileFromUriAsync(IStorageFile fileToReplace, Uri uri, IRandomAccessStreamReference thumbnail);
        public extern IAsyncAction CopyAndReplaceAsync(IStorageFile fileToReplace);
        /// <summary>Copies the file into a folder.</summary>
        public extern IAsyncOperation<StorageFile> CopyAsync(IStorageFolder destinationFolder, string desiredNewName);
        /// <summary>Copies the file into a folder.</summary>
        public extern IAsyncOperation<StorageFile> CopyAsync(IStorageFolder destinationFolder, string desiredNewName, NameCollisionOption option);
        /// <summary>Copies the file into a folder.</summary>
        public extern IAsyncOperation<StorageFile> CopyAsync(IStorageFolder destinationFolder);
        /// <summary>Deletes the item.</summary>
        public extern IAsyncAction DeleteAsync();
        /// <summary>Deletes the item.</summary>
        public extern IAsyncAction DeleteAsync(StorageDeleteOption option);
        public extern IAsyncOperation<BasicProperties> GetBasicPropertiesAsync();
        public extern IAsyncOperation<StorageFolder> GetParentAsync();
        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);
        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode, uint requestedSize);
        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode, uint requestedSize);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);
        public extern bool IsEqual(IStorageItem item);
        /// <summary>Whether it is a file or a folder.</summary>
        public extern bool IsOfType(StorageItemTypes type);
        public extern IAsyncAction MoveAndReplaceAsync(IStorageFile fileToReplace);
        /// <summary>Moves the file into a folder.</summary>
        public extern IAsyncAction MoveAsync(IStorageFolder destinationFolder, string desiredNewName, NameCollisionOption option);
        /// <summary>Moves the file into a folder.</summary>
        public extern IAsyncAction MoveAsync(IStorageFolder destinationFolder);
        /// <summary>Moves the file into a folder.</summary>
        public extern IAsyncAction MoveAsync(IStorageFolder destinationFolder, string desiredNewName);
        /// <summary>Opens the file as a stream.</summary>
        public extern IAsyncOperation<IRandomAccessStream> OpenAsync(FileAccessMode accessMode, StorageOpenOptions options);
        /// <summary>Opens the file as a stream.</summary>
        public extern IAsyncOperation<IRandomAccessStream> OpenAsync(FileAccessMode accessMode);
        public extern IAsyncOperation<IRandomAccessStreamWithContentType> OpenReadAsync();
        public extern IAsyncOperation<IInputStream> OpenSequentialReadAsync();
        /// <summary>Opens the file for writing that takes effect only on commit.</summary>
        public extern IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteAsync(StorageOpenOptions options);
        /// <summary>Opens the file for writing that takes effect only on commit.</summary>
        public extern IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteAsync();
        /// <summary>Gives the item another name in its folder.</summary>
        public extern IAsyncAction RenameAsync(string desiredName);
        /// <summary>Gives the item another name in its folder.</summary>
        public extern IAsyncAction RenameAsync(string desiredName, NameCollisionOption option);
    }
}

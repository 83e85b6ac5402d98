using System;
using System.IO;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.FileProperties;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>A file, reached through Windows rather than by path.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.storagefile"/>
    public sealed class StorageFile : IStorageFile, IStorageFile2, IStorageFilePropertiesWithAvailability, IStorageItem, IStorageItem2, IStorageItemProperties, IStorageItemProperties2, IStorageItemPropertiesWithProvider, IInputStreamReference, IRandomAccessStreamReference
    {
        internal StorageFile(string path)
        {
            Path = path;
        }

        public FileAttributes Attributes
        {
            get { return FileAttributes.Archive; }
        }

        /// <summary>The MIME type, as far as extensions tell.</summary>
        public string ContentType
        {
            get { return StorageContentType.Of(FileType); }
        }

        public DateTimeOffset DateCreated
        {
            get { return SandboxItem.Created(Path); }
        }

        public string DisplayName
        {
            get { return global::System.IO.Path.GetFileNameWithoutExtension(Path); }
        }

        public string DisplayType
        {
            get { return FileType.TrimStart('.').ToUpperInvariant() + " File"; }
        }

        /// <summary>The extension with its dot.</summary>
        public string FileType
        {
            get { return global::System.IO.Path.GetExtension(Path); }
        }

        public extern string FolderRelativeId { get; }

        public bool IsAvailable
        {
            get { return true; }
        }

        public string Name
        {
            get { return global::System.IO.Path.GetFileName(Path); }
        }

        public string Path { get; private set; }
        public extern StorageItemContentProperties Properties { get; }
        public extern StorageProvider Provider { get; }
        public static extern IAsyncOperation<StorageFile> CreateStreamedFileFromUriAsync(string displayNameWithExtension, Uri uri, IRandomAccessStreamReference thumbnail);

        /// <summary>ms-appx:/// for the package, ms-appdata:///local/ and its like for the data of the app.</summary>
        public static IAsyncOperation<StorageFile> GetFileFromApplicationUriAsync(Uri uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            return Later.Get(() => FileAt(StorageUri.PathOf(uri)));
        }

        public static IAsyncOperation<StorageFile> GetFileFromPathAsync(string path)
        {
            if (path == null) throw new ArgumentNullException("path");
            if (!global::System.IO.Path.IsPathRooted(path)) throw new ArgumentException("Value does not fall within the expected range.");
            return Later.Get(() => FileAt(path));
        }

        public static extern IAsyncOperation<StorageFile> ReplaceWithStreamedFileFromUriAsync(IStorageFile fileToReplace, Uri uri, IRandomAccessStreamReference thumbnail);

        public IAsyncAction CopyAndReplaceAsync(IStorageFile fileToReplace)
        {
            return Later.Do(() => SandboxItem.Copy(Path, fileToReplace.Path));
        }

        public IAsyncOperation<StorageFile> CopyAsync(IStorageFolder destinationFolder, string desiredNewName)
        {
            return CopyAsync(destinationFolder, desiredNewName, NameCollisionOption.FailIfExists);
        }

        public IAsyncOperation<StorageFile> CopyAsync(IStorageFolder destinationFolder, string desiredNewName, NameCollisionOption option)
        {
            return Later.Get(() =>
            {
                FileAt(Path);
                var place = SandboxItem.Place(SandboxItem.Child(destinationFolder.Path, desiredNewName), option);
                SandboxItem.Copy(Path, place);
                return new StorageFile(place);
            });
        }

        public IAsyncOperation<StorageFile> CopyAsync(IStorageFolder destinationFolder)
        {
            return CopyAsync(destinationFolder, Name);
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

        public IAsyncOperation<StorageFolder> GetParentAsync()
        {
            return Later.Get(() => StorageFolder.ParentOf(Path));
        }

        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);
        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode, uint requestedSize);
        public extern IAsyncOperation<StorageItemThumbnail> GetScaledImageAsThumbnailAsync(ThumbnailMode mode);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode, uint requestedSize);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode);
        public extern IAsyncOperation<StorageItemThumbnail> GetThumbnailAsync(ThumbnailMode mode, uint requestedSize, ThumbnailOptions options);

        public bool IsEqual(IStorageItem item)
        {
            return item != null && string.Equals(item.Path, Path, StringComparison.OrdinalIgnoreCase);
        }

        public bool IsOfType(StorageItemTypes type)
        {
            return type == StorageItemTypes.File;
        }

        public IAsyncAction MoveAndReplaceAsync(IStorageFile fileToReplace)
        {
            return Later.Do(() => Move(fileToReplace.Path, NameCollisionOption.ReplaceExisting));
        }

        public IAsyncAction MoveAsync(IStorageFolder destinationFolder, string desiredNewName, NameCollisionOption option)
        {
            return Later.Do(() => Move(SandboxItem.Child(destinationFolder.Path, desiredNewName), option));
        }

        public IAsyncAction MoveAsync(IStorageFolder destinationFolder)
        {
            return MoveAsync(destinationFolder, Name);
        }

        public IAsyncAction MoveAsync(IStorageFolder destinationFolder, string desiredNewName)
        {
            return MoveAsync(destinationFolder, desiredNewName, NameCollisionOption.FailIfExists);
        }

        public IAsyncOperation<IRandomAccessStream> OpenAsync(FileAccessMode accessMode, StorageOpenOptions options)
        {
            return Later.Get<IRandomAccessStream>(() => FileRandomAccessStream.Open(Path, accessMode, options));
        }

        public IAsyncOperation<IRandomAccessStream> OpenAsync(FileAccessMode accessMode)
        {
            return OpenAsync(accessMode, StorageOpenOptions.AllowOnlyReaders);
        }

        public IAsyncOperation<IRandomAccessStreamWithContentType> OpenReadAsync()
        {
            return Later.Get<IRandomAccessStreamWithContentType>(() => new StreamWithContentType(FileRandomAccessStream.Open(Path, FileAccessMode.Read, StorageOpenOptions.AllowOnlyReaders), ContentType));
        }

        public IAsyncOperation<IInputStream> OpenSequentialReadAsync()
        {
            return Later.Get<IInputStream>(() => FileRandomAccessStream.Open(Path, FileAccessMode.Read, StorageOpenOptions.AllowOnlyReaders));
        }

        public IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteAsync(StorageOpenOptions options)
        {
            return Later.Get(() => new StorageStreamTransaction(Path));
        }

        public IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteAsync()
        {
            return OpenTransactedWriteAsync(StorageOpenOptions.None);
        }

        public IAsyncAction RenameAsync(string desiredName)
        {
            return RenameAsync(desiredName, NameCollisionOption.FailIfExists);
        }

        public IAsyncAction RenameAsync(string desiredName, NameCollisionOption option)
        {
            return Later.Do(() => Move(SandboxItem.Child(global::System.IO.Path.GetDirectoryName(Path), desiredName), option));
        }

        internal static StorageFile FileAt(string path)
        {
            var file = SandboxItem.At(path) as StorageFile;
            if (file == null) throw new ArgumentException("Value does not fall within the expected range.");
            return file;
        }

        private void Move(string to, NameCollisionOption option)
        {
            FileAt(Path);
            var place = string.Equals(to, Path, StringComparison.OrdinalIgnoreCase) ? to : SandboxItem.Place(to, option);
            Sandbox.Check(Sandbox.Move(Path, place), place);
            Path = place;
        }
    }
}

using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>What can be done with a file.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.istoragefile"/>
    public interface IStorageFile : IStorageItem, IInputStreamReference, IRandomAccessStreamReference
    {
        string ContentType { get; }
        string FileType { get; }
        IAsyncAction CopyAndReplaceAsync(IStorageFile fileToReplace);
        /// <summary>Copies the file into a folder.</summary>
        IAsyncOperation<StorageFile> CopyAsync(IStorageFolder destinationFolder, string desiredNewName);
        /// <summary>Copies the file into a folder.</summary>
        IAsyncOperation<StorageFile> CopyAsync(IStorageFolder destinationFolder, string desiredNewName, NameCollisionOption option);
        /// <summary>Copies the file into a folder.</summary>
        IAsyncOperation<StorageFile> CopyAsync(IStorageFolder destinationFolder);
        IAsyncAction MoveAndReplaceAsync(IStorageFile fileToReplace);
        /// <summary>Moves the file into a folder.</summary>
        IAsyncAction MoveAsync(IStorageFolder destinationFolder, string desiredNewName, NameCollisionOption option);
        /// <summary>Moves the file into a folder.</summary>
        IAsyncAction MoveAsync(IStorageFolder destinationFolder);
        /// <summary>Moves the file into a folder.</summary>
        IAsyncAction MoveAsync(IStorageFolder destinationFolder, string desiredNewName);
        /// <summary>Opens the file as a stream.</summary>
        IAsyncOperation<IRandomAccessStream> OpenAsync(FileAccessMode accessMode);
        /// <summary>Opens the file for writing that takes effect only on commit.</summary>
        IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteAsync();
    }
}

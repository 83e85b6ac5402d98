using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Storage
{
    /// <summary>Adds opening with sharing.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.istoragefile2"/>
    public interface IStorageFile2
    {
        IAsyncOperation<IRandomAccessStream> OpenAsync(FileAccessMode accessMode, StorageOpenOptions options);
        IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteAsync(StorageOpenOptions options);
    }
}

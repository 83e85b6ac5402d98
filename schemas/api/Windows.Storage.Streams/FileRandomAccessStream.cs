using System;
using Windows.Foundation;
using Windows.System;

namespace Windows.Storage.Streams
{
    /// <summary>A file opened for reading and writing anywhere.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.filerandomaccessstream"/>
    public sealed class FileRandomAccessStream : IDisposable, IInputStream, IOutputStream, IRandomAccessStream
    {
        private extern FileRandomAccessStream();
        public extern bool CanRead { get; }
        public extern bool CanWrite { get; }
        public extern ulong Position { get; }
        public extern ulong Size { get; set; }
        public static extern IAsyncOperation<IRandomAccessStream> OpenAsync(string filePath, FileAccessMode accessMode);
        public static extern IAsyncOperation<IRandomAccessStream> OpenAsync(string filePath, FileAccessMode accessMode, StorageOpenOptions sharingOptions, FileOpenDisposition openDisposition);
        public static extern IAsyncOperation<IRandomAccessStream> OpenForUserAsync(User user, string filePath, FileAccessMode accessMode, StorageOpenOptions sharingOptions, FileOpenDisposition openDisposition);
        public static extern IAsyncOperation<IRandomAccessStream> OpenForUserAsync(User user, string filePath, FileAccessMode accessMode);
        public static extern IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteAsync(string filePath, StorageOpenOptions openOptions, FileOpenDisposition openDisposition);
        public static extern IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteAsync(string filePath);
        public static extern IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteForUserAsync(User user, string filePath);
        public static extern IAsyncOperation<StorageStreamTransaction> OpenTransactedWriteForUserAsync(User user, string filePath, StorageOpenOptions openOptions, FileOpenDisposition openDisposition);
        public extern IRandomAccessStream CloneStream();
        public extern void Dispose();
        /// <summary>Pushes written bytes on.</summary>
        public extern IAsyncOperation<bool> FlushAsync();
        public extern IInputStream GetInputStreamAt(ulong position);
        public extern IOutputStream GetOutputStreamAt(ulong position);
        /// <summary>Reads up to so many bytes; use the buffer it returns.</summary>
        public extern IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options);
        public extern void Seek(ulong position);
        /// <summary>Writes the bytes in use of a buffer.</summary>
        public extern IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer);
    }
}

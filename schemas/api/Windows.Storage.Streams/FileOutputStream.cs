using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A file opened for writing in order.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.fileoutputstream"/>
    public sealed class FileOutputStream : IDisposable, IOutputStream
    {
        private extern FileOutputStream();
        public extern void Dispose();
        /// <summary>Pushes written bytes on.</summary>
        public extern IAsyncOperation<bool> FlushAsync();
        /// <summary>Writes the bytes in use of a buffer.</summary>
        public extern IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer);
    }
}

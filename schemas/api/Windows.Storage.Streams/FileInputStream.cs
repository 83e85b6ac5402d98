using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A file opened for reading in order.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.fileinputstream"/>
    public sealed class FileInputStream : IDisposable, IInputStream
    {
        private extern FileInputStream();
        public extern void Dispose();
        /// <summary>Reads up to so many bytes; use the buffer it returns.</summary>
        public extern IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options);
    }
}

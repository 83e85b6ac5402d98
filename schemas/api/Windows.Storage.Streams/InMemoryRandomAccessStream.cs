using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A stream in memory.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.inmemoryrandomaccessstream"/>
    public sealed class InMemoryRandomAccessStream : IDisposable, IInputStream, IOutputStream, IRandomAccessStream
    {
        public extern InMemoryRandomAccessStream();
        public extern bool CanRead { get; }
        public extern bool CanWrite { get; }
        public extern ulong Position { get; }
        public extern ulong Size { get; set; }
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

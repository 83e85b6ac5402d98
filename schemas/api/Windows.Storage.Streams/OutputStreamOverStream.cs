using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A .NET stream seen as an output stream.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.outputstreamoverstream"/>
    public sealed class OutputStreamOverStream : IDisposable, IOutputStream
    {
        private extern OutputStreamOverStream();
        public extern void Dispose();
        /// <summary>Pushes written bytes on.</summary>
        public extern IAsyncOperation<bool> FlushAsync();
        /// <summary>Writes the bytes in use of a buffer.</summary>
        public extern IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer);
    }
}

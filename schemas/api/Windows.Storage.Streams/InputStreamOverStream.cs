using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>A .NET stream seen as an input stream.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.inputstreamoverstream"/>
    public sealed class InputStreamOverStream : IDisposable, IInputStream
    {
        private extern InputStreamOverStream();
        public extern void Dispose();
        /// <summary>Reads up to so many bytes; use the buffer it returns.</summary>
        public extern IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options);
    }
}

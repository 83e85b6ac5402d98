using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Bytes to be read in order.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.iinputstream"/>
    public interface IInputStream : IDisposable
    {
        /// <summary>Reads up to so many bytes; use the buffer it returns.</summary>
        IAsyncOperationWithProgress<IBuffer, uint> ReadAsync(IBuffer buffer, uint count, InputStreamOptions options);
    }
}

using System;
using Windows.Foundation;

namespace Windows.Storage.Streams
{
    /// <summary>Bytes to be written in order.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.streams.ioutputstream"/>
    public interface IOutputStream : IDisposable
    {
        /// <summary>Pushes written bytes on.</summary>
        IAsyncOperation<bool> FlushAsync();
        /// <summary>Writes the bytes in use of a buffer.</summary>
        IAsyncOperationWithProgress<uint, uint> WriteAsync(IBuffer buffer);
    }
}

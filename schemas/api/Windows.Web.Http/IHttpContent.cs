using System;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>The body of a request or response.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.ihttpcontent"/>
    public interface IHttpContent : IDisposable
    {
        HttpContentHeaderCollection Headers { get; }
        IAsyncOperationWithProgress<ulong, ulong> BufferAllAsync();
        IAsyncOperationWithProgress<IBuffer, ulong> ReadAsBufferAsync();
        IAsyncOperationWithProgress<IInputStream, ulong> ReadAsInputStreamAsync();
        /// <summary>The body as text.</summary>
        IAsyncOperationWithProgress<string, ulong> ReadAsStringAsync();
        bool TryComputeLength(out ulong length);
        IAsyncOperationWithProgress<ulong, ulong> WriteToStreamAsync(IOutputStream outputStream);
    }
}

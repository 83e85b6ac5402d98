using System;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A body from a stream.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpstreamcontent"/>
    public sealed class HttpStreamContent : IDisposable, IHttpContent
    {
        public extern HttpStreamContent(IInputStream content);
        public extern HttpContentHeaderCollection Headers { get; }
        public extern IAsyncOperationWithProgress<ulong, ulong> BufferAllAsync();
        public extern void Dispose();
        public extern IAsyncOperationWithProgress<IBuffer, ulong> ReadAsBufferAsync();
        public extern IAsyncOperationWithProgress<IInputStream, ulong> ReadAsInputStreamAsync();
        /// <summary>The body as text.</summary>
        public extern IAsyncOperationWithProgress<string, ulong> ReadAsStringAsync();
        public override extern string ToString();
        public extern bool TryComputeLength(out ulong length);
        public extern IAsyncOperationWithProgress<ulong, ulong> WriteToStreamAsync(IOutputStream outputStream);
    }
}

using System;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A body of text.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpstringcontent"/>
    public sealed class HttpStringContent : IDisposable, IHttpContent
    {
        public extern HttpStringContent(string content, UnicodeEncoding encoding);
        public extern HttpStringContent(string content, UnicodeEncoding encoding, string mediaType);
        public extern HttpStringContent(string content);
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

using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A body of form fields.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpformurlencodedcontent"/>
    public sealed class HttpFormUrlEncodedContent : IDisposable, IHttpContent
    {
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
        public extern HttpFormUrlEncodedContent(IEnumerable<KeyValuePair<string, string>> content);
    }
}

using System;
using System.Collections;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A body of several parts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpmultipartcontent"/>
    public sealed class HttpMultipartContent : IEnumerable<IHttpContent>, IDisposable, IHttpContent
    {
        public extern HttpMultipartContent();
        public extern HttpMultipartContent(string subtype, string boundary);
        public extern HttpMultipartContent(string subtype);
        public extern IEnumerator<IHttpContent> GetEnumerator();
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern HttpContentHeaderCollection Headers { get; }
        public extern void Add(IHttpContent content);
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

using System;
using System.Collections;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A body of form fields and files.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpmultipartformdatacontent"/>
    public sealed class HttpMultipartFormDataContent : IEnumerable<IHttpContent>, IDisposable, IHttpContent
    {
        public extern HttpMultipartFormDataContent();
        public extern HttpMultipartFormDataContent(string boundary);
        public extern IEnumerator<IHttpContent> GetEnumerator();
        extern IEnumerator IEnumerable.GetEnumerator();
        public extern HttpContentHeaderCollection Headers { get; }
        public extern void Add(IHttpContent content, string name, string fileName);
        public extern void Add(IHttpContent content);
        public extern void Add(IHttpContent content, string name);
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

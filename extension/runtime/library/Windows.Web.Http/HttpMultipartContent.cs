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
        private readonly HttpContentBody body;

        private readonly HttpParts parts;

        public HttpMultipartContent() : this("mixed")
        {
        }

        public HttpMultipartContent(string subtype) : this(subtype, HttpParts.NewBoundary())
        {
        }

        public HttpMultipartContent(string subtype, string boundary)
        {
            parts = new HttpParts(boundary);
            body = new HttpContentBody(parts.Bytes, parts.Length);
            Headers.ContentType = HttpMediaTypeHeaderValue.Parse("multipart/" + subtype + "; boundary=\"" + boundary + "\"");
        }

        public void Add(IHttpContent content)
        {
            if (content == null) throw new ArgumentNullException("content");
            parts.List.Add(content);
        }

        public IEnumerator<IHttpContent> GetEnumerator()
        {
            return parts.List.GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        public HttpContentHeaderCollection Headers
        {
            get { return body.Headers; }
        }

        public IAsyncOperationWithProgress<ulong, ulong> BufferAllAsync()
        {
            return body.BufferAll();
        }

        public void Dispose()
        {
            body.Dispose();
        }

        public IAsyncOperationWithProgress<IBuffer, ulong> ReadAsBufferAsync()
        {
            return body.ReadAsBuffer();
        }

        public IAsyncOperationWithProgress<IInputStream, ulong> ReadAsInputStreamAsync()
        {
            return body.ReadAsInputStream();
        }

        /// <summary>The body as text.</summary>
        public IAsyncOperationWithProgress<string, ulong> ReadAsStringAsync()
        {
            return body.ReadAsString();
        }

        public override string ToString()
        {
            return Headers.ToString();
        }

        public bool TryComputeLength(out ulong length)
        {
            return body.TryComputeLength(out length);
        }

        public IAsyncOperationWithProgress<ulong, ulong> WriteToStreamAsync(IOutputStream outputStream)
        {
            return body.WriteToStream(outputStream);
        }
    }
}

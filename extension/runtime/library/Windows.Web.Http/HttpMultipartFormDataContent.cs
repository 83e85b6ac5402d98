using System;
using System.Collections;
using System.Collections.Generic;
using System.Net.Http.Headers;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A body of form fields and files.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpmultipartformdatacontent"/>
    public sealed class HttpMultipartFormDataContent : IEnumerable<IHttpContent>, IDisposable, IHttpContent
    {
        private readonly HttpContentBody body;

        private readonly HttpParts parts;

        public HttpMultipartFormDataContent() : this(HttpParts.NewBoundary())
        {
        }

        public HttpMultipartFormDataContent(string boundary)
        {
            parts = new HttpParts(boundary);
            body = new HttpContentBody(parts.Bytes, parts.Length);
            Headers.ContentType = HttpMediaTypeHeaderValue.Parse("multipart/" + "form-data" + "; boundary=\"" + boundary + "\"");
        }

        public void Add(IHttpContent content)
        {
            Add(content, new HttpContentDispositionHeaderValue("form-data"));
        }

        public void Add(IHttpContent content, string name)
        {
            Add(content, new HttpContentDispositionHeaderValue("form-data") { Name = HeaderValues.Quote(name) });
        }

        public void Add(IHttpContent content, string name, string fileName)
        {
            Add(content, new HttpContentDispositionHeaderValue("form-data") { Name = HeaderValues.Quote(name), FileName = HeaderValues.Quote(fileName), FileNameStar = fileName });
        }

        private void Add(IHttpContent content, HttpContentDispositionHeaderValue disposition)
        {
            if (content == null) throw new ArgumentNullException("content");
            if (content.Headers.ContentDisposition == null) content.Headers.ContentDisposition = disposition;
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

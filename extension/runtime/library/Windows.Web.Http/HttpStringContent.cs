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
        private readonly HttpContentBody body;

        public HttpStringContent(string content) : this(content, UnicodeEncoding.Utf8)
        {
        }

        public HttpStringContent(string content, UnicodeEncoding encoding) : this(content, encoding, "text/plain")
        {
        }

        public HttpStringContent(string content, UnicodeEncoding encoding, string mediaType)
        {
            if (content == null) throw new ArgumentNullException("content");
            body = new HttpContentBody(StreamText.Encode(content, encoding));
            var name = encoding == UnicodeEncoding.Utf8 ? "UTF-8" : encoding == UnicodeEncoding.Utf16LE ? "UTF-16LE" : "UTF-16BE";
            Headers.ContentType = new HttpMediaTypeHeaderValue(mediaType) { CharSet = name };
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

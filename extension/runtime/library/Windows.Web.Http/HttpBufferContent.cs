using System;
using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.Web.Http.Headers;

namespace Windows.Web.Http
{
    /// <summary>A body of bytes.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httpbuffercontent"/>
    public sealed class HttpBufferContent : IDisposable, IHttpContent
    {
        private readonly HttpContentBody body;

        public HttpBufferContent(IBuffer content) : this(content, 0, content == null ? 0 : content.Length)
        {
        }

        public HttpBufferContent(IBuffer content, uint offset, uint count)
        {
            if (content == null) throw new ArgumentNullException("content");
            if (offset > content.Length || count > content.Length - offset) throw WindowsError.Refuse("buffer-length");
            body = new HttpContentBody(BufferBytes.Copy(content, (int)offset, (int)count));
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

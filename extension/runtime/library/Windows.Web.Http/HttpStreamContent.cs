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
        private readonly HttpContentBody body;

        public HttpStreamContent(IInputStream content)
        {
            if (content == null) throw new ArgumentNullException("content");
            body = new HttpContentBody(content);
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

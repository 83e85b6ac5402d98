using System.IO;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>The body of a request or response, with the headers that belong to it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpcontent"/>
    public abstract class HttpContent : IDisposable
    {
        private MemoryStream buffered;
        private HttpContentHeaders headers;
        private Stream readStream;
        private bool isDisposed;

        protected HttpContent()
        {
        }

        public HttpContentHeaders Headers
        {
            get { return headers ?? (headers = new HttpContentHeaders(LengthNow)); }
        }

        public Task CopyToAsync(Stream stream)
        {
            return CopyToAsync(stream, null);
        }

        public Task CopyToAsync(Stream stream, TransportContext context)
        {
            CheckOpen();
            if (stream == null) throw new ArgumentNullException("stream");
            return Copy(stream, context);
        }

        protected virtual async Task<Stream> CreateContentReadStreamAsync()
        {
            await LoadIntoBufferAsync().ConfigureAwait(false);
            return Buffered();
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (!disposing || isDisposed) return;
            isDisposed = true;
            if (readStream != null) readStream.Dispose();
        }

        public Task LoadIntoBufferAsync()
        {
            return LoadIntoBufferAsync(int.MaxValue);
        }

        /// <summary>Reads the whole body into memory.</summary>
        /// <exception cref="HttpRequestException">The body is larger than allowed, or broke off.</exception>
        public Task LoadIntoBufferAsync(long maxBufferSize)
        {
            CheckOpen();
            if (maxBufferSize > int.MaxValue) throw new ArgumentOutOfRangeException("maxBufferSize");
            return buffered == null ? Load(maxBufferSize) : Task.CompletedTask;
        }

        public async Task<byte[]> ReadAsByteArrayAsync()
        {
            await LoadIntoBufferAsync().ConfigureAwait(false);
            return buffered.ToArray();
        }

        public Task<Stream> ReadAsStreamAsync()
        {
            CheckOpen();
            return OpenStream();
        }

        public async Task<string> ReadAsStringAsync()
        {
            await LoadIntoBufferAsync().ConfigureAwait(false);
            return Text(buffered.ToArray());
        }

        protected abstract Task SerializeToStreamAsync(Stream stream, TransportContext context);
        protected internal abstract bool TryComputeLength(out long length);

        internal static string HeadersText(HttpHeaders headers, HttpContent content)
        {
            var text = new StringBuilder("{\r\n");
            AppendHeaders(text, headers);
            if (content != null) AppendHeaders(text, content.Headers);
            return text.Append("}").ToString();
        }

        private static void AppendHeaders(StringBuilder text, HttpHeaders headers)
        {
            foreach (var header in headers)
            {
                foreach (var value in header.Value) text.Append("  ").Append(header.Key).Append(": ").Append(value).Append("\r\n");
            }
        }

        private async Task Copy(Stream stream, TransportContext context)
        {
            if (buffered != null)
            {
                var bytes = buffered.ToArray();
                await stream.WriteAsync(bytes, 0, bytes.Length).ConfigureAwait(false);
                return;
            }
            try
            {
                var work = SerializeToStreamAsync(stream, context);
                if (work == null) throw new InvalidOperationException("The async operation did not return a System.Threading.Tasks.Task object.");
                await work.ConfigureAwait(false);
            }
            catch (IOException error)
            {
                throw new HttpRequestException("Error while copying content to a stream.", error);
            }
        }

        private async Task Load(long maxBufferSize)
        {
            var length = Headers.ContentLength;
            if (length != null && length > maxBufferSize) throw TooLarge(maxBufferSize);
            var target = new LimitedBuffer(maxBufferSize);
            await Copy(target, null).ConfigureAwait(false);
            target.Position = 0;
            buffered = target;
        }

        internal static HttpRequestException TooLarge(long maxBufferSize)
        {
            return new HttpRequestException("Cannot write more bytes to the buffer than the configured maximum buffer size: " + maxBufferSize + ".");
        }

        private async Task<Stream> OpenStream()
        {
            if (readStream == null) readStream = buffered == null ? await CreateContentReadStreamAsync().ConfigureAwait(false) : Buffered();
            return readStream;
        }

        private Stream Buffered()
        {
            return new MemoryStream(buffered.ToArray(), false);
        }

        private long? LengthNow()
        {
            if (buffered != null) return buffered.Length;
            long length;
            return TryComputeLength(out length) ? length : (long?)null;
        }

        /// <summary>In the encoding that the headers name, or that a mark at the beginning tells, or in UTF-8.</summary>
        private string Text(byte[] bytes)
        {
            if (bytes.Length == 0) return "";
            Encoding encoding = null;
            var type = Headers.ContentType;
            if (type != null && type.CharSet != null)
            {
                try
                {
                    encoding = Encoding.GetEncoding(HeaderValues.Unquote(type.CharSet));
                }
                catch (ArgumentException error)
                {
                    throw new InvalidOperationException("The character set provided in ContentType is invalid. Cannot read content as string using an invalid character set.", error);
                }
            }
            using (var reader = new StreamReader(new MemoryStream(bytes), encoding ?? Encoding.UTF8, true)) return reader.ReadToEnd();
        }

        private void CheckOpen()
        {
            if (isDisposed) throw new ObjectDisposedException(GetType().ToString());
        }

        private sealed class LimitedBuffer : MemoryStream
        {
            private readonly long limit;

            internal LimitedBuffer(long limit)
            {
                this.limit = limit;
            }

            public override void Write(byte[] buffer, int offset, int count)
            {
                if (Length + count > limit) throw TooLarge(limit);
                base.Write(buffer, offset, count);
            }

            public override Task WriteAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken)
            {
                Write(buffer, offset, count);
                return Task.CompletedTask;
            }
        }
    }
}

using System.IO;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>A body that is read from a stream while it is sent.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.streamcontent"/>
    public class StreamContent : HttpContent
    {
        private readonly Stream content;
        private readonly int bufferSize;
        private readonly long start;
        private bool isRead;

        public StreamContent(Stream content) : this(content, 4096)
        {
        }

        public StreamContent(Stream content, int bufferSize)
        {
            if (content == null) throw new ArgumentNullException("content");
            if (bufferSize <= 0) throw new ArgumentOutOfRangeException("bufferSize");
            this.content = content;
            this.bufferSize = bufferSize;
            if (content.CanSeek) start = content.Position;
        }

        protected override Task<Stream> CreateContentReadStreamAsync()
        {
            Begin();
            return Task.FromResult(content);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) content.Dispose();
            base.Dispose(disposing);
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext context)
        {
            Begin();
            return content.CopyToAsync(stream, bufferSize);
        }

        protected internal override bool TryComputeLength(out long length)
        {
            length = content.CanSeek ? content.Length - start : 0;
            return content.CanSeek;
        }

        /// <summary>A stream that can go back may be read again.</summary>
        private void Begin()
        {
            if (isRead)
            {
                if (!content.CanSeek) throw new InvalidOperationException("The stream was already consumed. It cannot be read again.");
                content.Position = start;
            }
            isRead = true;
        }
    }
}

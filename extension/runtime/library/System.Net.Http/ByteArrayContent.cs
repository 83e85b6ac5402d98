using System.IO;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>A body of bytes.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.bytearraycontent"/>
    public class ByteArrayContent : HttpContent
    {
        private readonly byte[] content;
        private readonly int offset;
        private readonly int count;

        public ByteArrayContent(byte[] content) : this(content, 0, content == null ? 0 : content.Length)
        {
        }

        public ByteArrayContent(byte[] content, int offset, int count)
        {
            if (content == null) throw new ArgumentNullException("content");
            if (offset < 0 || offset > content.Length) throw new ArgumentOutOfRangeException("offset");
            if (count < 0 || count > content.Length - offset) throw new ArgumentOutOfRangeException("count");
            this.content = content;
            this.offset = offset;
            this.count = count;
        }

        protected override Task<Stream> CreateContentReadStreamAsync()
        {
            return Task.FromResult<Stream>(new MemoryStream(content, offset, count, false));
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext context)
        {
            return stream.WriteAsync(content, offset, count);
        }

        protected internal override bool TryComputeLength(out long length)
        {
            length = count;
            return true;
        }
    }
}

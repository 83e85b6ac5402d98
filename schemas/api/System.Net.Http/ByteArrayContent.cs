using System.IO;
using System.Net;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>A body of bytes.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.bytearraycontent"/>
    public class ByteArrayContent : HttpContent
    {
        public extern ByteArrayContent(byte[] content);
        public extern ByteArrayContent(byte[] content, int offset, int count);
        protected override extern Task SerializeToStreamAsync(Stream stream, TransportContext context);
        protected internal override extern bool TryComputeLength(out long length);
    }
}

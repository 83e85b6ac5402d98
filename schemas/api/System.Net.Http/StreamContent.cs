using System.IO;
using System.Net;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>A body that is read from a stream while it is sent.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.streamcontent"/>
    public class StreamContent : HttpContent
    {
        public extern StreamContent(Stream content);
        public extern StreamContent(Stream content, int bufferSize);
        protected override extern Task SerializeToStreamAsync(Stream stream, TransportContext context);
        protected internal override extern bool TryComputeLength(out long length);
    }
}

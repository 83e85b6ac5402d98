using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>A body made of several others, each with its headers.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.multipartcontent"/>
    public class MultipartContent : HttpContent, IEnumerable<HttpContent>
    {
        public extern MultipartContent();
        public extern MultipartContent(string subtype);
        public extern MultipartContent(string subtype, string boundary);
        public virtual extern void Add(HttpContent content);
        public extern IEnumerator<HttpContent> GetEnumerator();
        extern IEnumerator IEnumerable.GetEnumerator();
        protected override extern Task SerializeToStreamAsync(Stream stream, TransportContext context);
        protected internal override extern bool TryComputeLength(out long length);
    }
}

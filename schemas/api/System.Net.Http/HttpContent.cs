using System;
using System.IO;
using System.Net;
using System.Net.Http.Headers;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>The body of a request or response, with the headers that belong to it.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpcontent"/>
    public abstract class HttpContent : IDisposable
    {
        protected extern HttpContent();
        public extern HttpContentHeaders Headers { get; }
        public extern Task CopyToAsync(Stream stream);
        public extern Task CopyToAsync(Stream stream, TransportContext context);
        protected virtual extern Task<Stream> CreateContentReadStreamAsync();
        public extern void Dispose();
        protected virtual extern void Dispose(bool disposing);
        public extern Task LoadIntoBufferAsync();
        public extern Task LoadIntoBufferAsync(long maxBufferSize);
        public extern Task<byte[]> ReadAsByteArrayAsync();
        public extern Task<Stream> ReadAsStreamAsync();
        public extern Task<string> ReadAsStringAsync();
        protected abstract Task SerializeToStreamAsync(Stream stream, TransportContext context);
        protected internal abstract bool TryComputeLength(out long length);
    }
}

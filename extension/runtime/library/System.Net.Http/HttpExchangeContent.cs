using System.IO;
using System.Threading.Tasks;
using Windows.Web.Http;

namespace System.Net.Http
{
    /// <summary>The body of an answer, as it comes from the network.</summary>
    internal sealed class HttpExchangeContent : HttpContent
    {
        private readonly HttpExchangeStream stream;
        private bool isRead;

        internal HttpExchangeContent(HttpExchange exchange)
        {
            stream = new HttpExchangeStream(exchange);
        }

        protected override Task<Stream> CreateContentReadStreamAsync()
        {
            Begin();
            return Task.FromResult<Stream>(stream);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) stream.Dispose();
            base.Dispose(disposing);
        }

        protected override Task SerializeToStreamAsync(Stream target, TransportContext context)
        {
            Begin();
            return stream.CopyToAsync(target);
        }

        /// <summary>What the server says stands in the headers already.</summary>
        protected internal override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }

        private void Begin()
        {
            if (isRead) throw new InvalidOperationException("The stream was already consumed. It cannot be read again.");
            isRead = true;
        }
    }
}

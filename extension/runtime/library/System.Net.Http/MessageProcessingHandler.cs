using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>A handler that changes requests and responses without waiting for anything itself.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.messageprocessinghandler"/>
    public abstract class MessageProcessingHandler : DelegatingHandler
    {
        protected MessageProcessingHandler()
        {
        }

        protected MessageProcessingHandler(HttpMessageHandler innerHandler) : base(innerHandler)
        {
        }

        protected abstract HttpRequestMessage ProcessRequest(HttpRequestMessage request, CancellationToken cancellationToken);
        protected abstract HttpResponseMessage ProcessResponse(HttpResponseMessage response, CancellationToken cancellationToken);

        protected internal sealed override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request == null) throw new ArgumentNullException("request", "A request message must be provided. It cannot be null.");
            return SendProcessed(request, cancellationToken);
        }

        private async Task<HttpResponseMessage> SendProcessed(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var processed = ProcessRequest(request, cancellationToken);
            var response = await base.SendAsync(processed, cancellationToken).ConfigureAwait(false);
            return ProcessResponse(response, cancellationToken);
        }
    }
}

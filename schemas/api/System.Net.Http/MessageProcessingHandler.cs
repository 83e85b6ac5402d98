using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>A handler that changes requests and responses without waiting for anything itself.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.messageprocessinghandler"/>
    public abstract class MessageProcessingHandler : DelegatingHandler
    {
        protected extern MessageProcessingHandler();
        protected extern MessageProcessingHandler(HttpMessageHandler innerHandler);
        protected abstract HttpRequestMessage ProcessRequest(HttpRequestMessage request, CancellationToken cancellationToken);
        protected abstract HttpResponseMessage ProcessResponse(HttpResponseMessage response, CancellationToken cancellationToken);
        protected internal sealed override extern Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
    }
}

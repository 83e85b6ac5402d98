using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>A handler that works on requests and responses and leaves the sending to another one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.delegatinghandler"/>
    public abstract class DelegatingHandler : HttpMessageHandler
    {
        protected extern DelegatingHandler();
        protected extern DelegatingHandler(HttpMessageHandler innerHandler);
        public extern HttpMessageHandler InnerHandler { get; set; }
        protected override extern void Dispose(bool disposing);
        protected internal override extern Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
    }
}

using System;
using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>What carries HTTP requests to their server.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpmessagehandler"/>
    public abstract class HttpMessageHandler : IDisposable
    {
        protected extern HttpMessageHandler();
        public extern void Dispose();
        protected virtual extern void Dispose(bool disposing);
        protected internal abstract Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
    }
}

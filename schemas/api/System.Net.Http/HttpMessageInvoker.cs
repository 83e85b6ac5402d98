using System;
using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>Sends HTTP requests through a handler.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpmessageinvoker"/>
    public class HttpMessageInvoker : IDisposable
    {
        public extern HttpMessageInvoker(HttpMessageHandler handler);
        public extern HttpMessageInvoker(HttpMessageHandler handler, bool disposeHandler);
        public extern void Dispose();
        protected virtual extern void Dispose(bool disposing);
        public virtual extern Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
    }
}

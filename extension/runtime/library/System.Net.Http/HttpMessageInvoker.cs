using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>Sends HTTP requests through a handler.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpmessageinvoker"/>
    public class HttpMessageInvoker : IDisposable
    {
        private readonly HttpMessageHandler handler;
        private readonly bool disposeHandler;
        private bool isDisposed;

        public HttpMessageInvoker(HttpMessageHandler handler) : this(handler, true)
        {
        }

        public HttpMessageInvoker(HttpMessageHandler handler, bool disposeHandler)
        {
            if (handler == null) throw new ArgumentNullException("handler");
            this.handler = handler;
            this.disposeHandler = disposeHandler;
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (!disposing || isDisposed) return;
            isDisposed = true;
            if (disposeHandler) handler.Dispose();
        }

        public virtual Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request == null) throw new ArgumentNullException("request");
            CheckOpen();
            return handler.SendAsync(request, cancellationToken);
        }

        internal void CheckOpen()
        {
            if (isDisposed) throw new ObjectDisposedException(GetType().ToString());
        }
    }
}

using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>A handler that works on requests and responses and leaves the sending to another one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.delegatinghandler"/>
    public abstract class DelegatingHandler : HttpMessageHandler
    {
        private HttpMessageHandler innerHandler;
        private bool isStarted;
        private bool isDisposed;

        protected DelegatingHandler()
        {
        }

        protected DelegatingHandler(HttpMessageHandler innerHandler)
        {
            InnerHandler = innerHandler;
        }

        /// <summary>To be set before the first request.</summary>
        public HttpMessageHandler InnerHandler
        {
            get { return innerHandler; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                CheckOpen();
                if (isStarted) throw new InvalidOperationException("This instance has already started one or more requests. Properties can only be modified before sending the first request.");
                innerHandler = value;
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && !isDisposed)
            {
                isDisposed = true;
                if (innerHandler != null) innerHandler.Dispose();
            }
            base.Dispose(disposing);
        }

        protected internal override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request == null) throw new ArgumentNullException("request", "A request message must be provided. It cannot be null.");
            CheckOpen();
            if (innerHandler == null) throw new InvalidOperationException("The inner handler has not been assigned.");
            isStarted = true;
            return innerHandler.SendAsync(request, cancellationToken);
        }

        private void CheckOpen()
        {
            if (isDisposed) throw new ObjectDisposedException(GetType().ToString());
        }
    }
}

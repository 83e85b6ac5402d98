using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>What carries HTTP requests to their server.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpmessagehandler"/>
    public abstract class HttpMessageHandler : IDisposable
    {
        protected HttpMessageHandler()
        {
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
        }

        protected internal abstract Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
    }
}

using System;
using System.IO;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>Sends HTTP requests and receives their responses; one object serves many requests.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpclient"/>
    public class HttpClient : HttpMessageInvoker
    {
        public extern HttpClient();
        public extern HttpClient(HttpMessageHandler handler);
        public extern HttpClient(HttpMessageHandler handler, bool disposeHandler);
        public extern Uri BaseAddress { get; set; }
        public extern HttpRequestHeaders DefaultRequestHeaders { get; }
        /// <summary>The largest response that is read into memory at once.</summary>
        public extern long MaxResponseContentBufferSize { get; set; }
        /// <summary>How long a request may take, 100 seconds unless set; it is cancelled then.</summary>
        public extern TimeSpan Timeout { get; set; }
        /// <summary>Cancels all requests that are under way.</summary>
        public extern void CancelPendingRequests();
        public extern Task<HttpResponseMessage> DeleteAsync(string requestUri);
        public extern Task<HttpResponseMessage> DeleteAsync(string requestUri, CancellationToken cancellationToken);
        public extern Task<HttpResponseMessage> DeleteAsync(Uri requestUri);
        public extern Task<HttpResponseMessage> DeleteAsync(Uri requestUri, CancellationToken cancellationToken);
        protected override extern void Dispose(bool disposing);
        /// <summary>Asks for a resource.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        public extern Task<HttpResponseMessage> GetAsync(string requestUri);
        public extern Task<HttpResponseMessage> GetAsync(string requestUri, HttpCompletionOption completionOption);
        public extern Task<HttpResponseMessage> GetAsync(string requestUri, HttpCompletionOption completionOption, CancellationToken cancellationToken);
        public extern Task<HttpResponseMessage> GetAsync(string requestUri, CancellationToken cancellationToken);
        public extern Task<HttpResponseMessage> GetAsync(Uri requestUri);
        public extern Task<HttpResponseMessage> GetAsync(Uri requestUri, HttpCompletionOption completionOption);
        public extern Task<HttpResponseMessage> GetAsync(Uri requestUri, HttpCompletionOption completionOption, CancellationToken cancellationToken);
        public extern Task<HttpResponseMessage> GetAsync(Uri requestUri, CancellationToken cancellationToken);
        public extern Task<byte[]> GetByteArrayAsync(string requestUri);
        public extern Task<byte[]> GetByteArrayAsync(Uri requestUri);
        public extern Task<Stream> GetStreamAsync(string requestUri);
        public extern Task<Stream> GetStreamAsync(Uri requestUri);
        /// <summary>Fetches text.</summary>
        /// <exception cref="HttpRequestException">The network failed, or the server answered with an error.</exception>
        public extern Task<string> GetStringAsync(string requestUri);
        /// <summary>Fetches text.</summary>
        /// <exception cref="HttpRequestException">The network failed, or the server answered with an error.</exception>
        public extern Task<string> GetStringAsync(Uri requestUri);
        public extern Task<HttpResponseMessage> PostAsync(string requestUri, HttpContent content);
        public extern Task<HttpResponseMessage> PostAsync(string requestUri, HttpContent content, CancellationToken cancellationToken);
        public extern Task<HttpResponseMessage> PostAsync(Uri requestUri, HttpContent content);
        public extern Task<HttpResponseMessage> PostAsync(Uri requestUri, HttpContent content, CancellationToken cancellationToken);
        public extern Task<HttpResponseMessage> PutAsync(string requestUri, HttpContent content);
        public extern Task<HttpResponseMessage> PutAsync(string requestUri, HttpContent content, CancellationToken cancellationToken);
        public extern Task<HttpResponseMessage> PutAsync(Uri requestUri, HttpContent content);
        public extern Task<HttpResponseMessage> PutAsync(Uri requestUri, HttpContent content, CancellationToken cancellationToken);
        /// <summary>Sends a request; a request can be sent once only.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        /// <exception cref="InvalidOperationException">The request was sent before.</exception>
        public extern Task<HttpResponseMessage> SendAsync(HttpRequestMessage request);
        /// <summary>Sends a request; a request can be sent once only.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        /// <exception cref="InvalidOperationException">The request was sent before.</exception>
        public extern Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption);
        /// <summary>Sends a request; a request can be sent once only.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        /// <exception cref="InvalidOperationException">The request was sent before.</exception>
        public extern Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken cancellationToken);
        /// <summary>Sends a request; a request can be sent once only.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        /// <exception cref="InvalidOperationException">The request was sent before.</exception>
        public override extern Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
    }
}

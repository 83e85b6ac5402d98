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
        private static readonly TimeSpan defaultTimeout = TimeSpan.FromSeconds(100);
        private TimeSpan timeout = defaultTimeout;
        private Uri baseAddress;
        private long maxResponseContentBufferSize = int.MaxValue;
        private CancellationTokenSource pending = new CancellationTokenSource();
        private bool isStarted;

        public HttpClient() : this(new HttpClientHandler())
        {
        }

        public HttpClient(HttpMessageHandler handler) : this(handler, true)
        {
        }

        public HttpClient(HttpMessageHandler handler, bool disposeHandler) : base(handler, disposeHandler)
        {
        }

        /// <summary>What relative addresses are relative to.</summary>
        public Uri BaseAddress
        {
            get { return baseAddress; }
            set
            {
                if (value != null && !value.IsAbsoluteUri) throw new ArgumentException("The base address must be an absolute URI.", "value");
                if (value != null && !HttpRequestMessage.IsOfWeb(value)) throw new ArgumentException("Only 'http' and 'https' schemes are allowed.", "value");
                CheckNotStarted();
                baseAddress = value;
            }
        }

        public HttpRequestHeaders DefaultRequestHeaders { get; } = new HttpRequestHeaders();

        /// <summary>The largest response that is read into memory at once.</summary>
        public long MaxResponseContentBufferSize
        {
            get { return maxResponseContentBufferSize; }
            set
            {
                if (value <= 0 || value > int.MaxValue) throw new ArgumentOutOfRangeException("value");
                CheckNotStarted();
                maxResponseContentBufferSize = value;
            }
        }

        /// <summary>How long a request may take, 100 seconds unless set; it is cancelled then.</summary>
        public TimeSpan Timeout
        {
            get { return timeout; }
            set
            {
                if (value != System.Threading.Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value.TotalMilliseconds > int.MaxValue)) throw new ArgumentOutOfRangeException("value");
                CheckNotStarted();
                timeout = value;
            }
        }

        /// <summary>Cancels all requests that are under way.</summary>
        public void CancelPendingRequests()
        {
            CheckOpen();
            var cancelled = pending;
            pending = new CancellationTokenSource();
            cancelled.Cancel();
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) pending.Cancel();
            base.Dispose(disposing);
        }

        /// <summary>Asks for a resource.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        public Task<HttpResponseMessage> GetAsync(string requestUri)
        {
            return GetAsync(requestUri, HttpCompletionOption.ResponseContentRead, CancellationToken.None);
        }

        public Task<HttpResponseMessage> GetAsync(string requestUri, HttpCompletionOption completionOption)
        {
            return GetAsync(requestUri, completionOption, CancellationToken.None);
        }

        public Task<HttpResponseMessage> GetAsync(string requestUri, CancellationToken cancellationToken)
        {
            return GetAsync(requestUri, HttpCompletionOption.ResponseContentRead, cancellationToken);
        }

        public Task<HttpResponseMessage> GetAsync(string requestUri, HttpCompletionOption completionOption, CancellationToken cancellationToken)
        {
            return SendAsync(new HttpRequestMessage(HttpMethod.Get, Address(requestUri)), completionOption, cancellationToken);
        }

        /// <summary>Asks for a resource.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        public Task<HttpResponseMessage> GetAsync(Uri requestUri)
        {
            return GetAsync(requestUri, HttpCompletionOption.ResponseContentRead, CancellationToken.None);
        }

        public Task<HttpResponseMessage> GetAsync(Uri requestUri, HttpCompletionOption completionOption)
        {
            return GetAsync(requestUri, completionOption, CancellationToken.None);
        }

        public Task<HttpResponseMessage> GetAsync(Uri requestUri, CancellationToken cancellationToken)
        {
            return GetAsync(requestUri, HttpCompletionOption.ResponseContentRead, cancellationToken);
        }

        public Task<HttpResponseMessage> GetAsync(Uri requestUri, HttpCompletionOption completionOption, CancellationToken cancellationToken)
        {
            return SendAsync(new HttpRequestMessage(HttpMethod.Get, requestUri), completionOption, cancellationToken);
        }

        public Task<byte[]> GetByteArrayAsync(string requestUri)
        {
            return GetByteArrayAsync(Address(requestUri));
        }

        public async Task<byte[]> GetByteArrayAsync(Uri requestUri)
        {
            var response = await GetAsync(requestUri, HttpCompletionOption.ResponseContentRead).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        }

        public Task<Stream> GetStreamAsync(string requestUri)
        {
            return GetStreamAsync(Address(requestUri));
        }

        public async Task<Stream> GetStreamAsync(Uri requestUri)
        {
            var response = await GetAsync(requestUri, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        }

        /// <summary>Fetches text.</summary>
        /// <exception cref="HttpRequestException">The network failed, or the server answered with an error.</exception>
        public Task<string> GetStringAsync(string requestUri)
        {
            return GetStringAsync(Address(requestUri));
        }

        /// <summary>Fetches text.</summary>
        /// <exception cref="HttpRequestException">The network failed, or the server answered with an error.</exception>
        public async Task<string> GetStringAsync(Uri requestUri)
        {
            var response = await GetAsync(requestUri, HttpCompletionOption.ResponseContentRead).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
            return await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        }

        public Task<HttpResponseMessage> DeleteAsync(string requestUri)
        {
            return DeleteAsync(requestUri, CancellationToken.None);
        }

        public Task<HttpResponseMessage> DeleteAsync(string requestUri, CancellationToken cancellationToken)
        {
            return SendAsync(new HttpRequestMessage(HttpMethod.Delete, Address(requestUri)), cancellationToken);
        }

        public Task<HttpResponseMessage> DeleteAsync(Uri requestUri)
        {
            return DeleteAsync(requestUri, CancellationToken.None);
        }

        public Task<HttpResponseMessage> DeleteAsync(Uri requestUri, CancellationToken cancellationToken)
        {
            return SendAsync(new HttpRequestMessage(HttpMethod.Delete, requestUri), cancellationToken);
        }

        public Task<HttpResponseMessage> PostAsync(string requestUri, HttpContent content)
        {
            return PostAsync(requestUri, content, CancellationToken.None);
        }

        public Task<HttpResponseMessage> PostAsync(string requestUri, HttpContent content, CancellationToken cancellationToken)
        {
            return SendAsync(new HttpRequestMessage(HttpMethod.Post, Address(requestUri)) { Content = content }, cancellationToken);
        }

        public Task<HttpResponseMessage> PostAsync(Uri requestUri, HttpContent content)
        {
            return PostAsync(requestUri, content, CancellationToken.None);
        }

        public Task<HttpResponseMessage> PostAsync(Uri requestUri, HttpContent content, CancellationToken cancellationToken)
        {
            return SendAsync(new HttpRequestMessage(HttpMethod.Post, requestUri) { Content = content }, cancellationToken);
        }

        public Task<HttpResponseMessage> PutAsync(string requestUri, HttpContent content)
        {
            return PutAsync(requestUri, content, CancellationToken.None);
        }

        public Task<HttpResponseMessage> PutAsync(string requestUri, HttpContent content, CancellationToken cancellationToken)
        {
            return SendAsync(new HttpRequestMessage(HttpMethod.Put, Address(requestUri)) { Content = content }, cancellationToken);
        }

        public Task<HttpResponseMessage> PutAsync(Uri requestUri, HttpContent content)
        {
            return PutAsync(requestUri, content, CancellationToken.None);
        }

        public Task<HttpResponseMessage> PutAsync(Uri requestUri, HttpContent content, CancellationToken cancellationToken)
        {
            return SendAsync(new HttpRequestMessage(HttpMethod.Put, requestUri) { Content = content }, cancellationToken);
        }

        /// <summary>Sends a request; a request can be sent once only.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        /// <exception cref="InvalidOperationException">The request was sent before.</exception>
        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
        {
            return SendAsync(request, HttpCompletionOption.ResponseContentRead, CancellationToken.None);
        }

        /// <summary>Sends a request; a request can be sent once only.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        /// <exception cref="InvalidOperationException">The request was sent before.</exception>
        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption)
        {
            return SendAsync(request, completionOption, CancellationToken.None);
        }

        /// <summary>Sends a request; a request can be sent once only.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        /// <exception cref="InvalidOperationException">The request was sent before.</exception>
        public override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            return SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        }

        /// <summary>Sends a request; a request can be sent once only.</summary>
        /// <exception cref="HttpRequestException">The network failed.</exception>
        /// <exception cref="InvalidOperationException">The request was sent before.</exception>
        public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, HttpCompletionOption completionOption, CancellationToken cancellationToken)
        {
            if (request == null) throw new ArgumentNullException("request");
            CheckOpen();
            if (!request.MarkSent()) throw new InvalidOperationException("The request message was already sent. Cannot send the same request message multiple times.");
            isStarted = true;
            Complete(request);
            var cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, pending.Token);
            if (timeout != System.Threading.Timeout.InfiniteTimeSpan) cancellation.CancelAfter(timeout);
            return Finish(base.SendAsync(request, cancellation.Token), completionOption, cancellation);
        }

        /// <summary>The whole body belongs to the time that the request may take, unless only headers are waited for.</summary>
        private async Task<HttpResponseMessage> Finish(Task<HttpResponseMessage> sending, HttpCompletionOption completionOption, CancellationTokenSource cancellation)
        {
            try
            {
                var response = await sending.ConfigureAwait(false);
                if (response == null) throw new InvalidOperationException("Handler did not return a response message.");
                if (completionOption == HttpCompletionOption.ResponseContentRead && response.Content != null) await Buffer(response, cancellation.Token).ConfigureAwait(false);
                return response;
            }
            finally
            {
                cancellation.Dispose();
            }
        }

        private async Task Buffer(HttpResponseMessage response, CancellationToken token)
        {
            try
            {
                using (token.Register(response.Content.Dispose)) await response.Content.LoadIntoBufferAsync(maxResponseContentBufferSize).ConfigureAwait(false);
            }
            catch (Exception)
            {
                response.Dispose();
                token.ThrowIfCancellationRequested();
                throw;
            }
        }

        private void Complete(HttpRequestMessage request)
        {
            if (request.RequestUri == null && baseAddress == null) throw new InvalidOperationException("An invalid request URI was provided. The request URI must either be an absolute URI or BaseAddress must be set.");
            if (request.RequestUri == null) request.RequestUri = baseAddress;
            else if (!request.RequestUri.IsAbsoluteUri)
            {
                if (baseAddress == null) throw new InvalidOperationException("An invalid request URI was provided. The request URI must either be an absolute URI or BaseAddress must be set.");
                request.RequestUri = new Uri(baseAddress, request.RequestUri);
            }
            request.Headers.Store.AddMissing(DefaultRequestHeaders.Store);
        }

        private void CheckNotStarted()
        {
            CheckOpen();
            if (isStarted) throw new InvalidOperationException("This instance has already started one or more requests. Properties can only be modified before sending the first request.");
        }

        private static Uri Address(string text)
        {
            return string.IsNullOrEmpty(text) ? null : new Uri(text, UriKind.RelativeOrAbsolute);
        }
    }
}

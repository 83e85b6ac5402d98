using System;
using System.Collections.Generic;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Networking.Sockets;
using Windows.Security.Credentials;
using Windows.Security.Cryptography.Certificates;
using Windows.Storage.Streams;
using Windows.System;

namespace Windows.Web.Http.Filters
{
    /// <summary>The filter that talks to the network.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.filters.httpbaseprotocolfilter"/>
    public sealed class HttpBaseProtocolFilter : IDisposable, IHttpFilter
    {
        private readonly HttpCookieJar cookies = HttpCookieJar.OfApp();
        private HttpCookieManager cookieManager;
        private bool isClosed;

        public HttpBaseProtocolFilter()
        {
        }

        public bool AllowAutoRedirect { get; set; } = true;
        /// <summary>The simulated PC asks nobody for a password.</summary>
        public bool AllowUI { get; set; } = true;
        public bool AutomaticDecompression { get; set; } = true;
        public HttpCacheControl CacheControl { get; } = new HttpCacheControl();
        public extern Certificate ClientCertificate { get; set; }

        public HttpCookieManager CookieManager
        {
            get { return cookieManager ?? (cookieManager = new HttpCookieManager(cookies)); }
        }

        public HttpCookieUsageBehavior CookieUsageBehavior { get; set; }
        /// <summary>What may be wrong with the certificate of a server.</summary>
        public IList<ChainValidationResult> IgnorableServerCertificateErrors { get; } = new List<ChainValidationResult>();
        public uint MaxConnectionsPerServer { get; set; } = UsualConnections();
        /// <summary>The simulated PC speaks HTTP/1.1, whatever stands here.</summary>
        public HttpVersion MaxVersion { get; set; } = HttpVersion.Http20;
        /// <summary>The simulated network has no proxies: it is kept and not used.</summary>
        public PasswordCredential ProxyCredential { get; set; }
        /// <summary>Sent to servers that ask for Basic authentication.</summary>
        public PasswordCredential ServerCredential { get; set; }
        /// <summary>The simulated network has no proxies.</summary>
        public bool UseProxy { get; set; } = true;
        public extern User User { get; }
        /// <summary>Raised while connecting, to let the app judge the server's certificate.</summary>
        public event TypedEventHandler<HttpBaseProtocolFilter, HttpServerCustomValidationRequestedEventArgs> ServerCustomValidationRequested;
        public static extern HttpBaseProtocolFilter CreateForUser(User user);

        public void ClearAuthenticationCache()
        {
        }

        public void Dispose()
        {
            isClosed = true;
        }

        public IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> SendRequestAsync(HttpRequestMessage request)
        {
            if (request == null) throw new ArgumentNullException("request");
            if (isClosed) throw WindowsError.Refuse("stream-closed");
            if (request.RequestUri == null || !request.RequestUri.IsAbsoluteUri) throw WindowsError.Refuse("http-address");
            return AsyncInfo.Run<HttpResponseMessage, HttpProgress>((token, progress) => Send(request, token, progress));
        }

        private async Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken token, IProgress<HttpProgress> progress)
        {
            var exchange = new HttpExchange
            {
                Method = request.Method.Method,
                Address = request.RequestUri.AbsoluteUri,
                Redirections = AllowAutoRedirect ? UsualRedirections() : -1,
                Decompress = AutomaticDecompression,
                Cookies = CookieUsageBehavior == HttpCookieUsageBehavior.Default ? cookies : null,
                ConnectionsPerServer = MaxConnectionsPerServer,
                Overlooked = CertificateErrors.Names(IgnorableServerCertificateErrors),
                User = ServerCredential == null ? null : ServerCredential.UserName,
                Password = ServerCredential == null ? null : ServerCredential.Password,
                Transport = request,
                ClientTransport = request.Sender,
            };
            await FillBody(exchange, request, token).ConfigureAwait(false);
            if (ServerCustomValidationRequested != null) exchange.Judge = (errors, severity) => Judge(exchange, request, errors, severity);
            exchange.Progress = stage => Report(exchange, stage, progress);
            token.ThrowIfCancellationRequested();
            request.Exchange = exchange;
            var work = exchange.Send();
            using (token.Register(() => HostTasks.Cancel(work))) await work.ConfigureAwait(false);
            return Response(exchange, request);
        }

        /// <summary>Goes on when the handlers have returned and all their deferrals are complete.</summary>
        private void Judge(HttpExchange exchange, HttpRequestMessage request, string[] errors, string severity)
        {
            var handlers = ServerCustomValidationRequested;
            var verdict = new CertificateVerdict(exchange.Accept);
            var args = new HttpServerCustomValidationRequestedEventArgs(request, CertificateErrors.Results(errors), CertificateErrors.Severity(severity), verdict);
            if (handlers != null) handlers(this, args);
            verdict.HandlersReturned();
        }

        /// <summary>A body of unknown length goes in chunks.</summary>
        private static async Task FillBody(HttpExchange exchange, HttpRequestMessage request, CancellationToken token)
        {
            var fields = new List<string>();
            request.Headers.Map.Store.WriteTo(fields);
            var content = request.Content;
            if (content != null)
            {
                ulong length;
                var isKnown = content.Headers.ContentLength != null || content.TryComputeLength(out length);
                var buffer = await content.ReadAsBufferAsync().AsTask(token).ConfigureAwait(false);
                exchange.Body = BufferBytes.Copy(buffer);
                exchange.IsChunked = !isKnown;
                content.Headers.Map.Store.WriteTo(fields);
            }
            exchange.Headers = fields.ToArray();
        }

        private static void Report(HttpExchange exchange, int stage, IProgress<HttpProgress> progress)
        {
            var total = exchange.Body == null ? (ulong?)null : (ulong)exchange.Body.Length;
            var isSent = stage >= (int)HttpProgressStage.WaitingForResponse;
            progress.Report(new HttpProgress { Stage = (HttpProgressStage)stage, TotalBytesToSend = total, BytesSent = isSent ? total ?? 0 : 0 });
        }

        private static HttpResponseMessage Response(HttpExchange exchange, HttpRequestMessage request)
        {
            var response = new HttpResponseMessage((HttpStatusCode)exchange.Status())
            {
                ReasonPhrase = exchange.Reason(),
                Version = exchange.IsVersion10() ? HttpVersion.Http10 : HttpVersion.Http11,
                Source = HttpResponseMessageSource.Network,
                Content = new HttpStreamContent(new HttpExchangeInputStream(exchange)),
                RequestMessage = request,
            };
            var address = exchange.ResponseAddress();
            if (address != request.RequestUri.AbsoluteUri) request.RequestUri = new Uri(address);
            var fields = exchange.ResponseHeaders();
            for (var i = 0; i < fields.Length; i += 2)
            {
                if (!response.Headers.TryAppendWithoutValidation(fields[i], fields[i + 1])) response.Content.Headers.TryAppendWithoutValidation(fields[i], fields[i + 1]);
            }
            return response;
        }

        private static extern uint UsualConnections();
        private static extern int UsualRedirections();
    }
}

using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Web.Http;

namespace System.Net.Http
{
    /// <summary>The handler that an HttpClient uses unless given another: cookies, credentials, redirections, proxies.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpclienthandler"/>
    public class HttpClientHandler : HttpMessageHandler
    {
        private bool isStarted;
        private bool isDisposed;
        private bool allowAutoRedirect = true;
        private DecompressionMethods automaticDecompression = DecompressionMethods.None;
        private CookieContainer cookieContainer = new CookieContainer();
        private ICredentials credentials;
        private int maxAutomaticRedirections = 50;
        private bool useCookies = true;

        public HttpClientHandler()
        {
        }

        public bool AllowAutoRedirect
        {
            get { return allowAutoRedirect; }
            set
            {
                CheckNotStarted();
                allowAutoRedirect = value;
            }
        }

        public DecompressionMethods AutomaticDecompression
        {
            get { return automaticDecompression; }
            set
            {
                CheckNotStarted();
                automaticDecompression = value;
            }
        }

        public ClientCertificateOption ClientCertificateOptions { get; set; }

        public CookieContainer CookieContainer
        {
            get { return cookieContainer; }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                CheckNotStarted();
                cookieContainer = value;
            }
        }

        /// <summary>Sent to servers that ask for Basic authentication.</summary>
        public ICredentials Credentials
        {
            get { return credentials; }
            set
            {
                CheckNotStarted();
                credentials = value;
            }
        }

        public int MaxAutomaticRedirections
        {
            get { return maxAutomaticRedirections; }
            set
            {
                if (value <= 0) throw new ArgumentOutOfRangeException("value");
                CheckNotStarted();
                maxAutomaticRedirections = value;
            }
        }

        public long MaxRequestContentBufferSize { get; set; } = int.MaxValue;
        public bool PreAuthenticate { get; set; }
        /// <summary>The simulated network has no proxies: it is kept and not asked.</summary>
        public IWebProxy Proxy { get; set; }
        public virtual bool SupportsAutomaticDecompression
        {
            get { return true; }
        }
        public virtual bool SupportsProxy
        {
            get { return true; }
        }
        public virtual bool SupportsRedirectConfiguration
        {
            get { return true; }
        }

        public bool UseCookies
        {
            get { return useCookies; }
            set
            {
                CheckNotStarted();
                useCookies = value;
            }
        }

        public bool UseDefaultCredentials { get; set; }
        public bool UseProxy { get; set; } = true;

        protected override void Dispose(bool disposing)
        {
            isDisposed = true;
            base.Dispose(disposing);
        }

        protected internal override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request == null) throw new ArgumentNullException("request", "A request message must be provided. It cannot be null.");
            CheckOpen();
            isStarted = true;
            return Send(request, cancellationToken);
        }

        private async Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var exchange = new HttpExchange
            {
                Method = request.Method.Method,
                Address = request.RequestUri.AbsoluteUri,
                Redirections = allowAutoRedirect ? maxAutomaticRedirections : -1,
                Decompress = automaticDecompression != DecompressionMethods.None,
                Cookies = useCookies ? cookieContainer.Jar : null,
                Transport = request.IsForChannel ? request : null,
            };
            var credential = credentials == null ? null : credentials.GetCredential(request.RequestUri, "Basic");
            if (credential != null)
            {
                exchange.User = string.IsNullOrEmpty(credential.Domain) ? credential.UserName : credential.Domain + "\\" + credential.UserName;
                exchange.Password = credential.Password;
            }
            await FillBody(exchange, request).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            var work = exchange.Send();
            try
            {
                using (cancellationToken.Register(() => HostTasks.Cancel(work))) await work.ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                throw new TaskCanceledException();
            }
            catch (Exception error)
            {
                throw new HttpRequestException("An error occurred while sending the request.", error);
            }
            return Response(exchange, request);
        }

        /// <summary>A body of unknown length goes in chunks.</summary>
        private static async Task FillBody(HttpExchange exchange, HttpRequestMessage request)
        {
            var fields = new List<string>();
            var content = request.Content;
            if (content != null)
            {
                exchange.IsChunked = request.Headers.TransferEncodingChunked == true || content.Headers.ContentLength == null;
                var stream = new MemoryStream();
                await content.CopyToAsync(stream).ConfigureAwait(false);
                exchange.Body = stream.ToArray();
                if (exchange.IsChunked) content.Headers.ContentLength = null;
            }
            request.Headers.Store.WriteTo(fields);
            if (content != null) content.Headers.Store.WriteTo(fields);
            exchange.Headers = fields.ToArray();
        }

        private static HttpResponseMessage Response(HttpExchange exchange, HttpRequestMessage request)
        {
            var response = new HttpResponseMessage((HttpStatusCode)exchange.Status())
            {
                ReasonPhrase = exchange.Reason(),
                Version = exchange.IsVersion10() ? new Version(1, 0) : new Version(1, 1),
                Content = new StreamContent(new HttpExchangeStream(exchange)),
                RequestMessage = request,
            };
            var address = exchange.ResponseAddress();
            if (address != request.RequestUri.AbsoluteUri) request.RequestUri = new Uri(address);
            var fields = exchange.ResponseHeaders();
            for (var i = 0; i < fields.Length; i += 2)
            {
                if (!response.Headers.TryAddWithoutValidation(fields[i], fields[i + 1])) response.Content.Headers.TryAddWithoutValidation(fields[i], fields[i + 1]);
            }
            return response;
        }

        private void CheckNotStarted()
        {
            CheckOpen();
            if (isStarted) throw new InvalidOperationException("This instance has already started one or more requests. Properties can only be modified before sending the first request.");
        }

        private void CheckOpen()
        {
            if (isDisposed) throw new ObjectDisposedException(GetType().ToString());
        }
    }
}

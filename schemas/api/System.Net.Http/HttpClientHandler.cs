using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace System.Net.Http
{
    /// <summary>The handler that an HttpClient uses unless given another: cookies, credentials, redirections, proxies.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.http.httpclienthandler"/>
    public class HttpClientHandler : HttpMessageHandler
    {
        public extern HttpClientHandler();
        public extern bool AllowAutoRedirect { get; set; }
        public extern DecompressionMethods AutomaticDecompression { get; set; }
        public extern ClientCertificateOption ClientCertificateOptions { get; set; }
        public extern CookieContainer CookieContainer { get; set; }
        public extern ICredentials Credentials { get; set; }
        public extern int MaxAutomaticRedirections { get; set; }
        public extern long MaxRequestContentBufferSize { get; set; }
        public extern bool PreAuthenticate { get; set; }
        public extern IWebProxy Proxy { get; set; }
        public virtual extern bool SupportsAutomaticDecompression { get; }
        public virtual extern bool SupportsProxy { get; }
        public virtual extern bool SupportsRedirectConfiguration { get; }
        public extern bool UseCookies { get; set; }
        public extern bool UseDefaultCredentials { get; set; }
        public extern bool UseProxy { get; set; }
        protected override extern void Dispose(bool disposing);
        protected internal override extern Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken);
    }
}

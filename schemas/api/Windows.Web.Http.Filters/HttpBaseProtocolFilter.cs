using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Security.Credentials;
using Windows.Security.Cryptography.Certificates;
using Windows.System;

namespace Windows.Web.Http.Filters
{
    /// <summary>The filter that talks to the network.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.filters.httpbaseprotocolfilter"/>
    public sealed class HttpBaseProtocolFilter : IDisposable, IHttpFilter
    {
        public extern HttpBaseProtocolFilter();
        public extern bool AllowAutoRedirect { get; set; }
        public extern bool AllowUI { get; set; }
        public extern bool AutomaticDecompression { get; set; }
        public extern HttpCacheControl CacheControl { get; }
        public extern Certificate ClientCertificate { get; set; }
        public extern HttpCookieManager CookieManager { get; }
        public extern HttpCookieUsageBehavior CookieUsageBehavior { get; set; }
        public extern IList<ChainValidationResult> IgnorableServerCertificateErrors { get; }
        public extern uint MaxConnectionsPerServer { get; set; }
        public extern HttpVersion MaxVersion { get; set; }
        public extern PasswordCredential ProxyCredential { get; set; }
        public extern PasswordCredential ServerCredential { get; set; }
        public extern bool UseProxy { get; set; }
        public extern User User { get; }
        /// <summary>Raised while connecting, to let the app judge the server's certificate.</summary>
        public extern event TypedEventHandler<HttpBaseProtocolFilter, HttpServerCustomValidationRequestedEventArgs> ServerCustomValidationRequested;
        public static extern HttpBaseProtocolFilter CreateForUser(User user);
        public extern void ClearAuthenticationCache();
        public extern void Dispose();
        public extern IAsyncOperationWithProgress<HttpResponseMessage, HttpProgress> SendRequestAsync(HttpRequestMessage request);
    }
}

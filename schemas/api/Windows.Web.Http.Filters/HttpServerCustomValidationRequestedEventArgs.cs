using System.Collections.Generic;
using Windows.Foundation;
using Windows.Networking.Sockets;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Web.Http.Filters
{
    /// <summary>A server's certificate, for the app to judge.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.filters.httpservercustomvalidationrequestedeventargs"/>
    public sealed class HttpServerCustomValidationRequestedEventArgs
    {
        private extern HttpServerCustomValidationRequestedEventArgs();
        public extern HttpRequestMessage RequestMessage { get; }
        public extern Certificate ServerCertificate { get; }
        public extern SocketSslErrorSeverity ServerCertificateErrorSeverity { get; }
        public extern IReadOnlyList<ChainValidationResult> ServerCertificateErrors { get; }
        public extern IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }
        public extern Deferral GetDeferral();
        /// <summary>Ends the connection.</summary>
        public extern void Reject();
    }
}

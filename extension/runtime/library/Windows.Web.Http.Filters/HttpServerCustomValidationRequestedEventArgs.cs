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
        private readonly CertificateVerdict verdict;

        internal HttpServerCustomValidationRequestedEventArgs(HttpRequestMessage request, IReadOnlyList<ChainValidationResult> errors, SocketSslErrorSeverity severity, CertificateVerdict verdict)
        {
            RequestMessage = request;
            ServerCertificateErrors = errors;
            ServerCertificateErrorSeverity = severity;
            this.verdict = verdict;
        }

        public HttpRequestMessage RequestMessage { get; }
        public extern Certificate ServerCertificate { get; }
        public SocketSslErrorSeverity ServerCertificateErrorSeverity { get; }
        /// <summary>Those that IgnorableServerCertificateErrors names.</summary>
        public IReadOnlyList<ChainValidationResult> ServerCertificateErrors { get; }
        public extern IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }

        public Deferral GetDeferral()
        {
            return verdict.GetDeferral();
        }

        /// <summary>Ends the connection.</summary>
        public void Reject()
        {
            verdict.Reject();
        }
    }
}

using System.Collections.Generic;
using Windows.Networking.Sockets;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Web.Http
{
    /// <summary>How the connection was secured.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httptransportinformation"/>
    public sealed class HttpTransportInformation
    {
        private readonly HttpRequestMessage request;

        internal HttpTransportInformation(HttpRequestMessage request)
        {
            this.request = request;
        }

        public extern Certificate ServerCertificate { get; }

        /// <summary>What was wrong with the certificate of the server, and overlooked.</summary>
        public IReadOnlyList<ChainValidationResult> ServerCertificateErrors
        {
            get { return CertificateErrors.Results(request.Exchange == null ? new string[0] : request.Exchange.CertificateErrors()); }
        }

        public SocketSslErrorSeverity ServerCertificateErrorSeverity
        {
            get { return request.Exchange == null ? SocketSslErrorSeverity.None : CertificateErrors.Severity(request.Exchange.CertificateSeverity()); }
        }

        public extern IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }

        public override string ToString()
        {
            return ServerCertificateErrorSeverity.ToString();
        }
    }
}

using System.Collections.Generic;
using Windows.Networking.Sockets;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Web.Http
{
    /// <summary>How the connection was secured.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.http.httptransportinformation"/>
    public sealed class HttpTransportInformation
    {
        private extern HttpTransportInformation();
        public extern Certificate ServerCertificate { get; }
        public extern IReadOnlyList<ChainValidationResult> ServerCertificateErrors { get; }
        public extern SocketSslErrorSeverity ServerCertificateErrorSeverity { get; }
        public extern IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }
        public override extern string ToString();
    }
}

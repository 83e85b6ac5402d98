using System.Collections.Generic;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Adds the certificate of the server.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.iwebsocketinformation2"/>
    public interface IWebSocketInformation2 : IWebSocketInformation
    {
        Certificate ServerCertificate { get; }
        IReadOnlyList<ChainValidationResult> ServerCertificateErrors { get; }
        SocketSslErrorSeverity ServerCertificateErrorSeverity { get; }
        IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }
    }
}

using System.Collections.Generic;
using Windows.Foundation;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Lets the app refuse a server by its certificate.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketservercustomvalidationrequestedeventargs"/>
    public sealed class WebSocketServerCustomValidationRequestedEventArgs
    {
        private extern WebSocketServerCustomValidationRequestedEventArgs();
        public extern Certificate ServerCertificate { get; }
        public extern IReadOnlyList<ChainValidationResult> ServerCertificateErrors { get; }
        public extern SocketSslErrorSeverity ServerCertificateErrorSeverity { get; }
        public extern IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }
        public extern Deferral GetDeferral();
        /// <summary>Refuses the server.</summary>
        public extern void Reject();
    }
}

using System.Collections.Generic;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Facts about a message WebSocket.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocketinformation"/>
    public sealed class MessageWebSocketInformation : IWebSocketInformation, IWebSocketInformation2
    {
        private extern MessageWebSocketInformation();
        public extern BandwidthStatistics BandwidthStatistics { get; }
        public extern HostName LocalAddress { get; }
        /// <summary>The sub-protocol the server chose; null before connecting.</summary>
        public extern string Protocol { get; }
        public extern Certificate ServerCertificate { get; }
        public extern IReadOnlyList<ChainValidationResult> ServerCertificateErrors { get; }
        public extern SocketSslErrorSeverity ServerCertificateErrorSeverity { get; }
        public extern IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }
    }
}

using System.Collections.Generic;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Facts about a stream WebSocket.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamwebsocketinformation"/>
    public sealed class StreamWebSocketInformation : IWebSocketInformation, IWebSocketInformation2
    {
        private readonly StreamWebSocket socket;

        internal StreamWebSocketInformation(StreamWebSocket socket)
        {
            this.socket = socket;
        }

        public extern BandwidthStatistics BandwidthStatistics { get; }

        public HostName LocalAddress
        {
            get { return SocketEnd.Host(socket.LocalEnd()); }
        }

        /// <summary>The sub-protocol the server chose; null before connecting.</summary>
        public string Protocol
        {
            get { return socket.ChosenProtocol(); }
        }

        public extern Certificate ServerCertificate { get; }

        /// <summary>What was wrong with the certificate of the server; the program may have overlooked it.</summary>
        public IReadOnlyList<ChainValidationResult> ServerCertificateErrors
        {
            get { return CertificateErrors.Results(socket.WrongWithCertificate()); }
        }

        public SocketSslErrorSeverity ServerCertificateErrorSeverity
        {
            get { return CertificateErrors.Severity(socket.CertificateSeverity()); }
        }

        public extern IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }
    }
}

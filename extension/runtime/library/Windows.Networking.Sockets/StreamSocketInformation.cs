using System.Collections.Generic;
using Windows.Security.Cryptography.Certificates;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>Facts about a TCP connection: both ends, protection, timing.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketinformation"/>
    public sealed class StreamSocketInformation
    {
        private readonly StreamSocket socket;

        internal StreamSocketInformation(StreamSocket socket)
        {
            this.socket = socket;
        }

        public extern BandwidthStatistics BandwidthStatistics { get; }

        public HostName LocalAddress
        {
            get { return SocketEnd.Host(socket.LocalEnd()); }
        }

        public string LocalPort
        {
            get { return SocketEnd.Port(socket.LocalEnd()); }
        }

        public SocketProtectionLevel ProtectionLevel
        {
            get { return socket.ProtectionLevel; }
        }

        public HostName RemoteAddress
        {
            get { return SocketEnd.Host(socket.RemoteEnd()); }
        }

        public HostName RemoteHostName
        {
            get { return socket.ConnectedTo ?? RemoteAddress; }
        }

        public string RemotePort
        {
            get { return SocketEnd.Port(socket.RemoteEnd()); }
        }

        public string RemoteServiceName
        {
            get { return socket.ConnectedService ?? RemotePort; }
        }

        public extern RoundTripTimeStatistics RoundTripTimeStatistics { get; }
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
        public extern IBuffer SessionKey { get; }
    }
}

using System.Collections.Generic;
using Windows.Security.Cryptography.Certificates;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>Facts about a TCP connection: both ends, protection, timing.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketinformation"/>
    public sealed class StreamSocketInformation
    {
        private extern StreamSocketInformation();
        public extern BandwidthStatistics BandwidthStatistics { get; }
        public extern HostName LocalAddress { get; }
        public extern string LocalPort { get; }
        public extern SocketProtectionLevel ProtectionLevel { get; }
        public extern HostName RemoteAddress { get; }
        public extern HostName RemoteHostName { get; }
        public extern string RemotePort { get; }
        public extern string RemoteServiceName { get; }
        public extern RoundTripTimeStatistics RoundTripTimeStatistics { get; }
        public extern Certificate ServerCertificate { get; }
        public extern IReadOnlyList<ChainValidationResult> ServerCertificateErrors { get; }
        public extern SocketSslErrorSeverity ServerCertificateErrorSeverity { get; }
        public extern IReadOnlyList<Certificate> ServerIntermediateCertificates { get; }
        public extern IBuffer SessionKey { get; }
    }
}

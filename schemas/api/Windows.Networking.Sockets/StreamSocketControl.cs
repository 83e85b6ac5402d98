using System.Collections.Generic;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Settings of a TCP connection; to be changed before connecting.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketcontrol"/>
    public sealed class StreamSocketControl
    {
        private extern StreamSocketControl();
        public extern Certificate ClientCertificate { get; set; }
        public extern IList<ChainValidationResult> IgnorableServerCertificateErrors { get; }
        /// <summary>Whether TCP keeps the connection alive by itself; to be off for control channels.</summary>
        public extern bool KeepAlive { get; set; }
        /// <summary>The weakest protection the connection may settle for.</summary>
        public extern SocketProtectionLevel MinProtectionLevel { get; set; }
        /// <summary>Whether small pieces are sent at once; on by default.</summary>
        public extern bool NoDelay { get; set; }
        public extern uint OutboundBufferSizeInBytes { get; set; }
        /// <summary>How many routers a packet may pass; 128 by default.</summary>
        public extern byte OutboundUnicastHopLimit { get; set; }
        /// <summary>Whether low latency matters more than throughput.</summary>
        public extern SocketQualityOfService QualityOfService { get; set; }
        public extern bool SerializeConnectionAttempts { get; set; }
    }
}

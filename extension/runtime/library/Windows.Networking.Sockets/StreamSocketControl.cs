using System.Collections.Generic;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Settings of a TCP connection; to be changed before connecting.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketcontrol"/>
    public sealed class StreamSocketControl
    {
        internal StreamSocketControl()
        {
        }

        public Certificate ClientCertificate { get; set; }
        public IList<ChainValidationResult> IgnorableServerCertificateErrors { get; } = new List<ChainValidationResult>();
        /// <summary>Whether TCP keeps the connection alive by itself; to be off for control channels.</summary>
        public bool KeepAlive { get; set; }
        /// <summary>The weakest protection the connection may settle for.</summary>
        public SocketProtectionLevel MinProtectionLevel { get; set; } = SocketProtectionLevel.Unspecified;
        /// <summary>Whether small pieces are sent at once; on by default.</summary>
        public bool NoDelay { get; set; } = true;
        public uint OutboundBufferSizeInBytes { get; set; }
        /// <summary>How many routers a packet may pass; 128 by default.</summary>
        public byte OutboundUnicastHopLimit { get; set; } = 128;
        /// <summary>Whether low latency matters more than throughput.</summary>
        public SocketQualityOfService QualityOfService { get; set; }
        public bool SerializeConnectionAttempts { get; set; }
    }
}

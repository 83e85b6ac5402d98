using System;
using System.Collections.Generic;
using Windows.Security.Credentials;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Settings of a stream WebSocket; to be changed before connecting.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamwebsocketcontrol"/>
    public sealed class StreamWebSocketControl : IWebSocketControl, IWebSocketControl2
    {
        private extern StreamWebSocketControl();
        public extern TimeSpan ActualUnsolicitedPongInterval { get; }
        public extern Certificate ClientCertificate { get; set; }
        /// <summary>How often to send a pong of one's own; without effect on a control channel.</summary>
        public extern TimeSpan DesiredUnsolicitedPongInterval { get; set; }
        public extern IList<ChainValidationResult> IgnorableServerCertificateErrors { get; }
        /// <summary>Whether small pieces are sent at once; on by default.</summary>
        public extern bool NoDelay { get; set; }
        public extern uint OutboundBufferSizeInBytes { get; set; }
        /// <summary>The name and password for the proxy.</summary>
        public extern PasswordCredential ProxyCredential { get; set; }
        /// <summary>The name and password for the server.</summary>
        public extern PasswordCredential ServerCredential { get; set; }
        /// <summary>The sub-protocols offered to the server.</summary>
        public extern IList<string> SupportedProtocols { get; }
    }
}

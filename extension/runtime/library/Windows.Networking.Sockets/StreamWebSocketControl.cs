using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Security.Credentials;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Settings of a stream WebSocket; to be changed before connecting.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamwebsocketcontrol"/>
    public sealed class StreamWebSocketControl : IWebSocketControl, IWebSocketControl2
    {
        private readonly StreamWebSocket socket;
        private Certificate clientCertificate;
        private TimeSpan desiredUnsolicitedPongInterval;
        private bool noDelay = true;
        private PasswordCredential proxyCredential;
        private PasswordCredential serverCredential;

        internal StreamWebSocketControl(StreamWebSocket socket)
        {
            this.socket = socket;
        }

        /// <summary>How often a pong is sent unasked; zero while none are.</summary>
        public TimeSpan ActualUnsolicitedPongInterval
        {
            get { return TimeSpan.FromMilliseconds(socket.PongInterval()); }
        }

        public Certificate ClientCertificate
        {
            get { return clientCertificate; }
            set
            {
                CheckNotStarted();
                clientCertificate = value;
            }
        }

        /// <summary>How often to send a pong of one's own; without effect on a control channel.</summary>
        public TimeSpan DesiredUnsolicitedPongInterval
        {
            get { return desiredUnsolicitedPongInterval; }
            set
            {
                CheckNotStarted();
                desiredUnsolicitedPongInterval = value;
            }
        }

        public IList<ChainValidationResult> IgnorableServerCertificateErrors { get; } = new List<ChainValidationResult>();

        /// <summary>Whether small pieces are sent at once; on by default.</summary>
        public bool NoDelay
        {
            get { return noDelay; }
            set
            {
                CheckNotStarted();
                noDelay = value;
            }
        }

        public uint OutboundBufferSizeInBytes { get; set; }

        /// <summary>The name and password for the proxy.</summary>
        public PasswordCredential ProxyCredential
        {
            get { return proxyCredential; }
            set
            {
                CheckNotStarted();
                proxyCredential = value;
            }
        }

        /// <summary>The name and password for the server.</summary>
        public PasswordCredential ServerCredential
        {
            get { return serverCredential; }
            set
            {
                CheckNotStarted();
                serverCredential = value;
            }
        }

        /// <summary>The sub-protocols offered to the server; what is added after connecting has no effect.</summary>
        public IList<string> SupportedProtocols { get; } = new List<string>();

        private void CheckNotStarted()
        {
            if (socket.IsStarted()) throw WindowsError.Refuse("websocket-control-late");
        }
    }
}

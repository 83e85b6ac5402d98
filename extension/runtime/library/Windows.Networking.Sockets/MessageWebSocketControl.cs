using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Security.Credentials;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Settings of a message WebSocket; to be changed before connecting, except for the message type.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocketcontrol"/>
    public sealed class MessageWebSocketControl : IWebSocketControl, IWebSocketControl2
    {
        private readonly MessageWebSocket socket;
        private Certificate clientCertificate;
        private TimeSpan desiredUnsolicitedPongInterval;
        private uint maxMessageSize = uint.MaxValue;
        private MessageWebSocketReceiveMode receiveMode;
        private PasswordCredential proxyCredential;
        private PasswordCredential serverCredential;

        internal MessageWebSocketControl(MessageWebSocket socket)
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

        /// <summary>The longest message that is accepted, in bytes.</summary>
        public uint MaxMessageSize
        {
            get { return maxMessageSize; }
            set
            {
                CheckNotStarted();
                maxMessageSize = value;
            }
        }

        /// <summary>Whether what is written is text or binary; may be changed between messages.</summary>
        public SocketMessageType MessageType { get; set; }
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

        /// <summary>Whether messages arrive whole or in parts.</summary>
        public MessageWebSocketReceiveMode ReceiveMode
        {
            get { return receiveMode; }
            set
            {
                CheckNotStarted();
                receiveMode = value;
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

using System;
using System.Collections.Generic;
using Windows.Security.Credentials;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Settings of a message WebSocket; to be changed before connecting, except for the message type.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocketcontrol"/>
    public sealed class MessageWebSocketControl : IWebSocketControl, IWebSocketControl2
    {
        private extern MessageWebSocketControl();
        public extern TimeSpan ActualUnsolicitedPongInterval { get; }
        public extern Certificate ClientCertificate { get; set; }
        /// <summary>How often to send a pong of one's own; without effect on a control channel.</summary>
        public extern TimeSpan DesiredUnsolicitedPongInterval { get; set; }
        public extern IList<ChainValidationResult> IgnorableServerCertificateErrors { get; }
        /// <summary>The longest message that is accepted, in bytes.</summary>
        public extern uint MaxMessageSize { get; set; }
        /// <summary>Whether what is written is text or binary; may be changed between messages.</summary>
        public extern SocketMessageType MessageType { get; set; }
        public extern uint OutboundBufferSizeInBytes { get; set; }
        /// <summary>The name and password for the proxy.</summary>
        public extern PasswordCredential ProxyCredential { get; set; }
        /// <summary>Whether messages arrive whole or in parts.</summary>
        public extern MessageWebSocketReceiveMode ReceiveMode { get; set; }
        /// <summary>The name and password for the server.</summary>
        public extern PasswordCredential ServerCredential { get; set; }
        /// <summary>The sub-protocols offered to the server.</summary>
        public extern IList<string> SupportedProtocols { get; }
    }
}

using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>The server's side of a message WebSocket, handed out by the system's device portal.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.servermessagewebsocket"/>
    public sealed class ServerMessageWebSocket : IDisposable
    {
        private extern ServerMessageWebSocket();
        public extern ServerMessageWebSocketControl Control { get; }
        public extern ServerMessageWebSocketInformation Information { get; }
        public extern IOutputStream OutputStream { get; }
        public extern event TypedEventHandler<ServerMessageWebSocket, WebSocketClosedEventArgs> Closed;
        public extern event TypedEventHandler<ServerMessageWebSocket, MessageWebSocketMessageReceivedEventArgs> MessageReceived;
        /// <summary>Sends a close frame with a code and a reason and ends the connection.</summary>
        public extern void Close(ushort code, string reason);
        /// <summary>Ends the connection.</summary>
        public extern void Dispose();
    }
}

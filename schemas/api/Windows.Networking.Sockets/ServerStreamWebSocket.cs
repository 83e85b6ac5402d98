using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>The server's side of a stream WebSocket, handed out by the system's device portal.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.serverstreamwebsocket"/>
    public sealed class ServerStreamWebSocket : IDisposable
    {
        private extern ServerStreamWebSocket();
        public extern ServerStreamWebSocketInformation Information { get; }
        public extern IInputStream InputStream { get; }
        public extern IOutputStream OutputStream { get; }
        public extern event TypedEventHandler<ServerStreamWebSocket, WebSocketClosedEventArgs> Closed;
        /// <summary>Sends a close frame with a code and a reason and ends the connection.</summary>
        public extern void Close(ushort code, string reason);
        /// <summary>Ends the connection.</summary>
        public extern void Dispose();
    }
}

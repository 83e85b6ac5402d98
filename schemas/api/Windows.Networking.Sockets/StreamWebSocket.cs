using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>A WebSocket for a stream of binary data; fit for large transfers and for control channels.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamwebsocket"/>
    public sealed class StreamWebSocket : IDisposable, IWebSocket
    {
        public extern StreamWebSocket();
        public extern StreamWebSocketControl Control { get; }
        public extern StreamWebSocketInformation Information { get; }
        /// <summary>What arrives.</summary>
        public extern IInputStream InputStream { get; }
        /// <summary>What is sent; every completed write is a message.</summary>
        public extern IOutputStream OutputStream { get; }
        /// <summary>Raised on a close frame from the other side or a local close, not on an abrupt loss of the connection.</summary>
        public extern event TypedEventHandler<IWebSocket, WebSocketClosedEventArgs> Closed;
        /// <summary>Raised while connecting, to let the app judge the server's certificate.</summary>
        public extern event TypedEventHandler<StreamWebSocket, WebSocketServerCustomValidationRequestedEventArgs> ServerCustomValidationRequested;
        /// <summary>Connects to a ws: or wss: address; one connection per object.</summary>
        public extern IAsyncAction ConnectAsync(Uri uri);
        /// <summary>Adds a header to the opening request; before connecting.</summary>
        public extern void SetRequestHeader(string headerName, string headerValue);
        /// <summary>Sends a close frame with a code and a reason and ends the connection.</summary>
        public extern void Close(ushort code, string reason);
        /// <summary>Ends the connection with an empty close frame.</summary>
        public extern void Dispose();
    }
}

using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>A WebSocket for whole messages: each arrives as one event; fit for small and frequent data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocket"/>
    public sealed class MessageWebSocket : IDisposable, IWebSocket
    {
        public extern MessageWebSocket();
        public extern MessageWebSocketControl Control { get; }
        public extern MessageWebSocketInformation Information { get; }
        /// <summary>What is sent; every completed write is a message.</summary>
        public extern IOutputStream OutputStream { get; }
        /// <summary>Raised on a close frame from the other side or a local close, not on an abrupt loss of the connection.</summary>
        public extern event TypedEventHandler<IWebSocket, WebSocketClosedEventArgs> Closed;
        /// <summary>Raised for every message, or part of one, on a pool thread; attach before connecting.</summary>
        public extern event TypedEventHandler<MessageWebSocket, MessageWebSocketMessageReceivedEventArgs> MessageReceived;
        /// <summary>Raised while connecting, to let the app judge the server's certificate.</summary>
        public extern event TypedEventHandler<MessageWebSocket, WebSocketServerCustomValidationRequestedEventArgs> ServerCustomValidationRequested;
        /// <summary>Connects to a ws: or wss: address; one connection per object.</summary>
        public extern IAsyncAction ConnectAsync(Uri uri);
        /// <summary>Sends the last frame of a message.</summary>
        public extern IAsyncOperationWithProgress<uint, uint> SendFinalFrameAsync(IBuffer data);
        /// <summary>Sends a frame of a message that goes on.</summary>
        public extern IAsyncOperationWithProgress<uint, uint> SendNonfinalFrameAsync(IBuffer data);
        /// <summary>Adds a header to the opening request; before connecting.</summary>
        public extern void SetRequestHeader(string headerName, string headerValue);
        /// <summary>Sends a close frame with a code and a reason and ends the connection.</summary>
        public extern void Close(ushort code, string reason);
        /// <summary>Ends the connection with an empty close frame.</summary>
        public extern void Dispose();
    }
}

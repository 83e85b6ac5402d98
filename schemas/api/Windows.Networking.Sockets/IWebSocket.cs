using System;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>What both kinds of WebSocket have in common.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.iwebsocket"/>
    public interface IWebSocket : IDisposable
    {
        /// <summary>What is sent; every completed write is a message.</summary>
        IOutputStream OutputStream { get; }
        /// <summary>Raised on a close frame from the other side or a local close, not on an abrupt loss of the connection.</summary>
        event TypedEventHandler<IWebSocket, WebSocketClosedEventArgs> Closed;
        /// <summary>Sends a close frame with a code and a reason and ends the connection.</summary>
        void Close(ushort code, string reason);
        /// <summary>Connects to a ws: or wss: address; one connection per object.</summary>
        /// <exception cref="Exception">The connection failed; <c>WebSocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        IAsyncAction ConnectAsync(Uri uri);
        /// <summary>Adds a header to the opening request; before connecting.</summary>
        void SetRequestHeader(string headerName, string headerValue);
    }
}

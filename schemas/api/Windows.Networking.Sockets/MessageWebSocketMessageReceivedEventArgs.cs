using System;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>Carries a message, or the error that ended the connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocketmessagereceivedeventargs"/>
    public sealed class MessageWebSocketMessageReceivedEventArgs
    {
        private extern MessageWebSocketMessageReceivedEventArgs();
        /// <summary>Whether this is the last part of the message.</summary>
        public extern bool IsMessageComplete { get; }
        /// <summary>Whether the message is text or binary.</summary>
        public extern SocketMessageType MessageType { get; }
        /// <summary>A reader over the message; throws what went wrong with the connection.</summary>
        /// <exception cref="Exception">The connection broke, or the message was too long; make a new WebSocket.</exception>
        public extern DataReader GetDataReader();
        /// <summary>The message as a stream; throws what went wrong with the connection.</summary>
        public extern IInputStream GetDataStream();
    }
}

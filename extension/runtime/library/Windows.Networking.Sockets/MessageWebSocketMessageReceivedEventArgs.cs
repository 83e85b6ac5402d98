using System;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>Carries a message, or the error that ended the connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocketmessagereceivedeventargs"/>
    public sealed class MessageWebSocketMessageReceivedEventArgs
    {
        private readonly byte[] bytes;
        private readonly Exception error;

        internal MessageWebSocketMessageReceivedEventArgs(byte[] bytes, bool isText, bool isComplete, Exception error)
        {
            this.bytes = bytes;
            this.error = error;
            IsMessageComplete = isComplete;
            MessageType = isText ? SocketMessageType.Utf8 : SocketMessageType.Binary;
        }

        /// <summary>Whether this is the last part of the message.</summary>
        public bool IsMessageComplete { get; }
        /// <summary>Whether the message is text or binary.</summary>
        public SocketMessageType MessageType { get; }

        /// <summary>A reader over the message; throws what went wrong with the connection.</summary>
        /// <exception cref="Exception">The connection broke, or the message was too long; make a new WebSocket.</exception>
        public DataReader GetDataReader()
        {
            if (error != null) throw error;
            return DataReader.FromBuffer(BufferBytes.Over(bytes));
        }

        /// <summary>The message as a stream; throws what went wrong with the connection.</summary>
        /// <exception cref="Exception">The connection broke, or the message was too long; make a new WebSocket.</exception>
        public IInputStream GetDataStream()
        {
            if (error != null) throw error;
            return new BufferInputStream(bytes);
        }
    }
}

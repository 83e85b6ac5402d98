using System;
using System.Collections.Generic;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>A socket that the broker holds for this app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivityinformation"/>
    public sealed class SocketActivityInformation
    {
        private SocketActivityContext context;

        private SocketActivityInformation()
        {
        }

        /// <summary>All sockets the broker holds for this app now, by the name they were lent under.</summary>
        public static IReadOnlyDictionary<string, SocketActivityInformation> AllSockets
        {
            get
            {
                var sockets = new Dictionary<string, SocketActivityInformation>();
                foreach (var information in All()) sockets.Add(information.Id, information);
                return sockets;
            }
        }

        /// <summary>The data that was sent along.</summary>
        public SocketActivityContext Context
        {
            get
            {
                if (context == null)
                {
                    var bytes = ContextBytes();
                    if (bytes != null) context = new SocketActivityContext(BufferBytes.Over(bytes));
                }
                return context;
            }
        }

        /// <summary>Takes the UDP socket back from the broker.</summary>
        /// <exception cref="Exception">The broker holds a socket of another kind.</exception>
        public extern DatagramSocket DatagramSocket { get; }
        /// <summary>The name the socket was lent under.</summary>
        public extern string Id { get; }
        /// <summary>Which of the socket properties may be read.</summary>
        public extern SocketActivityKind SocketKind { get; }
        /// <summary>Takes the connection back from the broker.</summary>
        /// <exception cref="Exception">The broker holds a socket of another kind.</exception>
        public extern StreamSocket StreamSocket { get; }
        /// <summary>Takes the listener back from the broker.</summary>
        /// <exception cref="Exception">The broker holds a socket of another kind.</exception>
        public extern StreamSocketListener StreamSocketListener { get; }

        /// <summary>The registered task the socket wakes.</summary>
        public Guid TaskId
        {
            get { return new Guid(TaskIdText()); }
        }

        private static extern SocketActivityInformation[] All();
        /// <summary>Null when no context was ever given.</summary>
        private extern byte[] ContextBytes();
        private extern string TaskIdText();
    }
}

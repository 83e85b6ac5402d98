using System;
using System.Collections.Generic;

namespace Windows.Networking.Sockets
{
    /// <summary>A socket that the broker holds for this app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivityinformation"/>
    public sealed class SocketActivityInformation
    {
        private extern SocketActivityInformation();
        /// <summary>All sockets the broker holds for this app now, by the name they were lent under.</summary>
        public static extern IReadOnlyDictionary<string, SocketActivityInformation> AllSockets { get; }
        /// <summary>The data that was sent along.</summary>
        public extern SocketActivityContext Context { get; }
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
        public extern Guid TaskId { get; }
    }
}

using System;
using Windows.Foundation;
using Windows.Networking.Connectivity;

namespace Windows.Networking.Sockets
{
    /// <summary>Waits for TCP connections; it can be lent to the socket broker so that a new connection starts the task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistener"/>
    public sealed class StreamSocketListener : IDisposable
    {
        public extern StreamSocketListener();
        public extern StreamSocketListenerControl Control { get; }
        public extern StreamSocketListenerInformation Information { get; }
        /// <summary>Raised for each accepted connection; attach before binding.</summary>
        public extern event TypedEventHandler<StreamSocketListener, StreamSocketListenerConnectionReceivedEventArgs> ConnectionReceived;
        /// <summary>Starts listening on one local address and port.</summary>
        public extern IAsyncAction BindEndpointAsync(HostName localHostName, string localServiceName);
        /// <summary>Starts listening on a port, or on one the system picks if the name is empty.</summary>
        /// <exception cref="Exception">The port is in use, or waking from standby was enabled, which listeners do not support.</exception>
        public extern IAsyncAction BindServiceNameAsync(string localServiceName, SocketProtectionLevel protectionLevel, NetworkAdapter adapter);
        /// <summary>Starts listening on a port, or on one the system picks if the name is empty.</summary>
        /// <exception cref="Exception">The port is in use, or waking from standby was enabled, which listeners do not support.</exception>
        public extern IAsyncAction BindServiceNameAsync(string localServiceName, SocketProtectionLevel protectionLevel);
        /// <summary>Starts listening on a port, or on one the system picks if the name is empty.</summary>
        /// <exception cref="Exception">The port is in use, or waking from standby was enabled, which listeners do not support.</exception>
        public extern IAsyncAction BindServiceNameAsync(string localServiceName);
        /// <summary>Stops accepting; needed before ownership can be handed over.</summary>
        public extern IAsyncAction CancelIOAsync();
        /// <summary>Stops listening; accepted connections live on.</summary>
        public extern void Dispose();
        /// <summary>Prepares the listener for being lent to the broker, in the name of a registered task; has to come before binding.</summary>
        public extern void EnableTransferOwnership(Guid taskId);
        /// <summary>Prepares the listener for being lent to the broker, in the name of a registered task; has to come before binding.</summary>
        public extern void EnableTransferOwnership(Guid taskId, SocketActivityConnectedStandbyAction connectedStandbyAction);
        /// <summary>Lends the listener to the broker under a name that is unique within the app.</summary>
        public extern void TransferOwnership(string socketId);
        /// <summary>Lends the listener to the broker under a name that is unique within the app.</summary>
        public extern void TransferOwnership(string socketId, SocketActivityContext data);
    }
}

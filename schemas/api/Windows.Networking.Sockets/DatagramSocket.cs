using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Networking.Connectivity;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>A UDP socket; it can be lent to the socket broker so that a packet starts the task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.datagramsocket"/>
    public sealed class DatagramSocket : IDisposable
    {
        public extern DatagramSocket();
        public extern DatagramSocketControl Control { get; }
        public extern DatagramSocketInformation Information { get; }
        /// <summary>A stream whose writes become packets to the connected end.</summary>
        public extern IOutputStream OutputStream { get; }
        /// <summary>Raised for each packet; attach before binding or connecting.</summary>
        public extern event TypedEventHandler<DatagramSocket, DatagramSocketMessageReceivedEventArgs> MessageReceived;
        public static extern IAsyncOperation<IReadOnlyList<EndpointPair>> GetEndpointPairsAsync(HostName remoteHostName, string remoteServiceName);
        public static extern IAsyncOperation<IReadOnlyList<EndpointPair>> GetEndpointPairsAsync(HostName remoteHostName, string remoteServiceName, HostNameSortOptions sortOptions);
        /// <summary>Binds to one local address and port.</summary>
        public extern IAsyncAction BindEndpointAsync(HostName localHostName, string localServiceName);
        /// <summary>Binds to a local port, or to one the system picks if the name is empty.</summary>
        public extern IAsyncAction BindServiceNameAsync(string localServiceName, NetworkAdapter adapter);
        /// <summary>Binds to a local port, or to one the system picks if the name is empty.</summary>
        public extern IAsyncAction BindServiceNameAsync(string localServiceName);
        /// <summary>Ends what is pending; needed before ownership can be handed over.</summary>
        public extern IAsyncAction CancelIOAsync();
        /// <summary>Closes the socket and aborts what is pending.</summary>
        public extern void Dispose();
        /// <summary>Fixes the other end; unicast only.</summary>
        public extern IAsyncAction ConnectAsync(EndpointPair endpointPair);
        /// <summary>Fixes the other end; unicast only.</summary>
        public extern IAsyncAction ConnectAsync(HostName remoteHostName, string remoteServiceName);
        /// <summary>Prepares the socket for being lent to the broker, in the name of a registered task; has to come before binding or connecting.</summary>
        public extern void EnableTransferOwnership(Guid taskId);
        /// <summary>Prepares the socket for being lent to the broker, in the name of a registered task; has to come before binding or connecting.</summary>
        public extern void EnableTransferOwnership(Guid taskId, SocketActivityConnectedStandbyAction connectedStandbyAction);
        /// <summary>A stream whose writes become packets to the given end.</summary>
        public extern IAsyncOperation<IOutputStream> GetOutputStreamAsync(HostName remoteHostName, string remoteServiceName);
        /// <summary>A stream whose writes become packets to the given end.</summary>
        public extern IAsyncOperation<IOutputStream> GetOutputStreamAsync(EndpointPair endpointPair);
        /// <summary>Joins a group; after binding.</summary>
        public extern void JoinMulticastGroup(HostName host);
        /// <summary>Lends the socket to the broker under a name that is unique within the app.</summary>
        public extern void TransferOwnership(string socketId);
        /// <summary>Lends the socket to the broker under a name that is unique within the app.</summary>
        public extern void TransferOwnership(string socketId, SocketActivityContext data);
        /// <summary>Lends the socket to the broker under a name that is unique within the app.</summary>
        public extern void TransferOwnership(string socketId, SocketActivityContext data, TimeSpan keepAliveTime);
    }
}

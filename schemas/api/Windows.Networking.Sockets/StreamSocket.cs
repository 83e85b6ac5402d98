using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Networking.Connectivity;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>A TCP connection; it can be lent to the socket broker or be the transport of a control channel, so that data wakes the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocket"/>
    public sealed class StreamSocket : IDisposable
    {
        public extern StreamSocket();
        /// <summary>Settings; to be changed before connecting.</summary>
        public extern StreamSocketControl Control { get; }
        /// <summary>Facts about the connection.</summary>
        public extern StreamSocketInformation Information { get; }
        /// <summary>What arrives.</summary>
        public extern IInputStream InputStream { get; }
        /// <summary>What is sent.</summary>
        public extern IOutputStream OutputStream { get; }
        /// <summary>Resolves a host and service to the pairs of ends to try.</summary>
        public static extern IAsyncOperation<IReadOnlyList<EndpointPair>> GetEndpointPairsAsync(HostName remoteHostName, string remoteServiceName);
        /// <summary>Resolves a host and service to the pairs of ends to try.</summary>
        public static extern IAsyncOperation<IReadOnlyList<EndpointPair>> GetEndpointPairsAsync(HostName remoteHostName, string remoteServiceName, HostNameSortOptions sortOptions);
        /// <summary>Ends all pending reads and writes; needed before ownership can be handed over.</summary>
        public extern IAsyncAction CancelIOAsync();
        /// <summary>Closes the connection and aborts what is pending.</summary>
        public extern void Dispose();
        /// <summary>Connects to a host and a service name or port; one connection per object.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public extern IAsyncAction ConnectAsync(EndpointPair endpointPair);
        /// <summary>Connects to a host and a service name or port; one connection per object.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public extern IAsyncAction ConnectAsync(HostName remoteHostName, string remoteServiceName);
        /// <summary>Connects to a host and a service name or port; one connection per object.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public extern IAsyncAction ConnectAsync(HostName remoteHostName, string remoteServiceName, SocketProtectionLevel protectionLevel, NetworkAdapter adapter);
        /// <summary>Connects to a host and a service name or port; one connection per object.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public extern IAsyncAction ConnectAsync(EndpointPair endpointPair, SocketProtectionLevel protectionLevel);
        /// <summary>Connects to a host and port and secures the connection as asked.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public extern IAsyncAction ConnectAsync(HostName remoteHostName, string remoteServiceName, SocketProtectionLevel protectionLevel);
        /// <summary>Prepares the socket for being lent to the broker, in the name of a registered task; has to come before connecting.</summary>
        public extern void EnableTransferOwnership(Guid taskId);
        /// <summary>Prepares the socket for being lent, and says whether activity may wake the device from connected standby.</summary>
        /// <exception cref="Exception">Wake was asked for and the system has no connected standby (0x80070490); ask again with DoNotWake.</exception>
        public extern void EnableTransferOwnership(Guid taskId, SocketActivityConnectedStandbyAction connectedStandbyAction);
        /// <summary>Lends the socket to the broker under a name that is unique within the app; the object must not be used afterwards.</summary>
        /// <exception cref="Exception">Transfer was not enabled, or reads or writes are still pending.</exception>
        public extern void TransferOwnership(string socketId);
        /// <summary>Lends the socket to the broker and sends app data along.</summary>
        /// <exception cref="Exception">Transfer was not enabled, or reads or writes are still pending.</exception>
        public extern void TransferOwnership(string socketId, SocketActivityContext data);
        /// <summary>Lends the socket to the broker; after the given time without activity the task is started to keep the connection alive.</summary>
        /// <exception cref="Exception">Transfer was not enabled, or reads or writes are still pending.</exception>
        public extern void TransferOwnership(string socketId, SocketActivityContext data, TimeSpan keepAliveTime);
        /// <summary>Secures an established connection, as a client.</summary>
        public extern IAsyncAction UpgradeToSslAsync(SocketProtectionLevel protectionLevel, HostName validationHostName);
    }
}

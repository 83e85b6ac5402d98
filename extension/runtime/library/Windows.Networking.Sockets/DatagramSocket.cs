using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Networking.Connectivity;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>A UDP socket; it can be lent to the socket broker so that a packet starts the task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.datagramsocket"/>
    public sealed class DatagramSocket : IDisposable
    {
        // Sockets that come from the broker are made without a constructor: everything here starts as null.
        private DatagramSocketControl control;
        private DatagramSocketInformation information;
        private IOutputStream outputStream;
        private TypedEventHandler<DatagramSocket, DatagramSocketMessageReceivedEventArgs> received;

        public DatagramSocket()
        {
            Create();
        }

        /// <summary>Settings; to be changed before binding or connecting.</summary>
        public DatagramSocketControl Control
        {
            get { return control ?? (control = new DatagramSocketControl()); }
        }

        /// <summary>The two ends.</summary>
        public DatagramSocketInformation Information
        {
            get { return information ?? (information = new DatagramSocketInformation(this)); }
        }

        /// <summary>A stream whose writes become packets to the connected end.</summary>
        public IOutputStream OutputStream
        {
            get { return outputStream ?? (outputStream = StreamTo(null)); }
        }

        /// <summary>Raised for each packet; attach before binding or connecting, or after taking the socket from the broker.</summary>
        /// <exception cref="InvalidOperationException">The socket is bound already (0x8000000E).</exception>
        public event TypedEventHandler<DatagramSocket, DatagramSocketMessageReceivedEventArgs> MessageReceived
        {
            add
            {
                if (IsStarted()) throw WindowsError.Refuse("datagram-handler-late");
                received += value;
                Hear(new Action<byte[], string>(Raise));
            }
            remove { received -= value; }
        }

        /// <summary>Resolves a host and service to the pairs of ends to try.</summary>
        public static IAsyncOperation<IReadOnlyList<EndpointPair>> GetEndpointPairsAsync(HostName remoteHostName, string remoteServiceName)
        {
            return EndpointPairs.GetAsync(remoteHostName, remoteServiceName);
        }

        /// <summary>Resolves a host and service to the pairs of ends to try.</summary>
        public static IAsyncOperation<IReadOnlyList<EndpointPair>> GetEndpointPairsAsync(HostName remoteHostName, string remoteServiceName, HostNameSortOptions sortOptions)
        {
            return EndpointPairs.GetAsync(remoteHostName, remoteServiceName);
        }

        /// <summary>Binds to one local address and port.</summary>
        public IAsyncAction BindEndpointAsync(HostName localHostName, string localServiceName)
        {
            return BindServiceNameAsync(localServiceName);
        }

        /// <summary>Binds to a local port, or to one the system picks if the name is empty.</summary>
        /// <exception cref="Exception">The port is in use.</exception>
        public IAsyncAction BindServiceNameAsync(string localServiceName, NetworkAdapter adapter)
        {
            return BindServiceNameAsync(localServiceName);
        }

        /// <summary>Binds to a local port, or to one the system picks if the name is empty.</summary>
        /// <exception cref="Exception">The port is in use.</exception>
        public IAsyncAction BindServiceNameAsync(string localServiceName)
        {
            if (localServiceName == null) throw new ArgumentNullException("localServiceName");
            return new AsyncActionFromTask(Bind(localServiceName), null);
        }

        private extern void Join(string group);

        /// <summary>Ends what is pending; needed before ownership can be handed over.</summary>
        public IAsyncAction CancelIOAsync()
        {
            return new AsyncActionFromTask(CancelIO(), null);
        }

        /// <summary>Closes the socket and aborts what is pending.</summary>
        public void Dispose()
        {
            Close();
        }

        /// <summary>Fixes the other end; unicast only.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public IAsyncAction ConnectAsync(EndpointPair endpointPair)
        {
            if (endpointPair == null) throw new ArgumentNullException("endpointPair");
            return ConnectAsync(endpointPair.RemoteHostName, endpointPair.RemoteServiceName);
        }

        /// <summary>Fixes the other end; unicast only.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public IAsyncAction ConnectAsync(HostName remoteHostName, string remoteServiceName)
        {
            if (remoteHostName == null) throw new ArgumentNullException("remoteHostName");
            if (remoteServiceName == null) throw new ArgumentNullException("remoteServiceName");
            return new AsyncActionFromTask(Connect(remoteHostName.CanonicalName, remoteServiceName), null);
        }

        /// <summary>Prepares the socket for being lent to the broker, in the name of a registered task; has to come before binding or connecting.</summary>
        public void EnableTransferOwnership(Guid taskId)
        {
            EnableTransferOwnership(taskId, SocketActivityConnectedStandbyAction.DoNotWake);
        }

        /// <summary>Prepares the socket for being lent to the broker, in the name of a registered task; has to come before binding or connecting.</summary>
        /// <exception cref="Exception">Wake was asked for and the system has no connected standby (0x80070490); ask again with DoNotWake.</exception>
        public void EnableTransferOwnership(Guid taskId, SocketActivityConnectedStandbyAction connectedStandbyAction)
        {
            EnableTransfer(taskId.ToString(), connectedStandbyAction == SocketActivityConnectedStandbyAction.Wake);
        }

        /// <summary>A stream whose writes become packets to the given end.</summary>
        public IAsyncOperation<IOutputStream> GetOutputStreamAsync(HostName remoteHostName, string remoteServiceName)
        {
            if (remoteHostName == null) throw new ArgumentNullException("remoteHostName");
            if (remoteServiceName == null) throw new ArgumentNullException("remoteServiceName");
            return new AsyncOperationFromTask<IOutputStream>(StreamTo(remoteHostName, remoteServiceName), null);
        }

        /// <summary>A stream whose writes become packets to the given end.</summary>
        public IAsyncOperation<IOutputStream> GetOutputStreamAsync(EndpointPair endpointPair)
        {
            if (endpointPair == null) throw new ArgumentNullException("endpointPair");
            return GetOutputStreamAsync(endpointPair.RemoteHostName, endpointPair.RemoteServiceName);
        }

        /// <summary>Joins a group; after binding.</summary>
        public void JoinMulticastGroup(HostName host)
        {
            if (host == null) throw new ArgumentNullException("host");
            Join(host.CanonicalName);
        }


        /// <summary>Lends the socket to the broker under a name that is unique within the app.</summary>
        public void TransferOwnership(string socketId)
        {
            if (socketId == null) throw new ArgumentNullException("socketId");
            Transfer(socketId, null, null);
        }

        /// <summary>Lends the socket to the broker under a name that is unique within the app.</summary>
        public void TransferOwnership(string socketId, SocketActivityContext data)
        {
            if (socketId == null) throw new ArgumentNullException("socketId");
            Transfer(socketId, SocketActivityContext.BytesOf(data), null);
        }

        /// <summary>Lends the socket to the broker under a name that is unique within the app.</summary>
        public void TransferOwnership(string socketId, SocketActivityContext data, TimeSpan keepAliveTime)
        {
            if (socketId == null) throw new ArgumentNullException("socketId");
            Transfer(socketId, SocketActivityContext.BytesOf(data), keepAliveTime.TotalMilliseconds);
        }

        /// <summary>"host:port", or empty before the socket is bound.</summary>
        internal extern string LocalEnd();
        /// <summary>"host:port", or empty before the socket is connected.</summary>
        internal extern string RemoteEnd();

        private async Task<IOutputStream> StreamTo(HostName host, string service)
        {
            return StreamTo(await OutputTo(host.CanonicalName, service).ConfigureAwait(false));
        }

        /// <summary><c>remote</c>: "host:port"; null: the connected end.</summary>
        private IOutputStream StreamTo(string remote)
        {
            return new SocketOutputStream(bytes => Send(bytes, remote), Flush);
        }

        /// <summary>The host calls this for one packet after the other; the next comes when it was told that this one is handled.</summary>
        private void Raise(byte[] bytes, string remote)
        {
            try
            {
                var handlers = received;
                if (handlers != null) handlers(this, new DatagramSocketMessageReceivedEventArgs(bytes, LocalEnd(), remote));
            }
            finally
            {
                Handled();
            }
        }

        private extern void Create();
        private extern bool IsStarted();
        private extern Task Bind(string service);
        private extern Task Connect(string host, string service);
        /// <summary>The "host:port" to send to.</summary>
        private extern Task<string> OutputTo(string host, string service);
        private extern Task<uint> Send(byte[] bytes, string remote);
        private extern Task<bool> Flush();
        private extern void Hear(Action<byte[], string> handler);
        private extern void Handled();
        private extern Task CancelIO();
        private extern void Close();
        private extern void EnableTransfer(string taskId, bool wake);
        /// <summary>Null leaves context or keep-alive time (milliseconds) as they were.</summary>
        private extern void Transfer(string socketId, byte[] context, double? keepAlive);
    }
}

using System;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Networking.Connectivity;

namespace Windows.Networking.Sockets
{
    /// <summary>Waits for TCP connections; it can be lent to the socket broker so that a new connection starts the task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistener"/>
    public sealed class StreamSocketListener : IDisposable
    {
        // Listeners that come from the broker are made without a constructor: everything here starts as null.
        private StreamSocketListenerControl control;
        private StreamSocketListenerInformation information;
        private TypedEventHandler<StreamSocketListener, StreamSocketListenerConnectionReceivedEventArgs> received;

        public StreamSocketListener()
        {
            Create();
        }

        public StreamSocketListenerControl Control
        {
            get { return control ?? (control = new StreamSocketListenerControl()); }
        }

        public StreamSocketListenerInformation Information
        {
            get { return information ?? (information = new StreamSocketListenerInformation(this)); }
        }

        /// <summary>Raised for each accepted connection; attach before binding.</summary>
        public event TypedEventHandler<StreamSocketListener, StreamSocketListenerConnectionReceivedEventArgs> ConnectionReceived
        {
            add
            {
                received += value;
                Accept(new Action<StreamSocket>(Raise));
            }
            remove { received -= value; }
        }

        /// <summary>Starts listening on one local address and port.</summary>
        public IAsyncAction BindEndpointAsync(HostName localHostName, string localServiceName)
        {
            return BindServiceNameAsync(localServiceName);
        }

        /// <summary>Starts listening on a port, or on one the system picks if the name is empty.</summary>
        /// <exception cref="Exception">The port is in use, or waking from standby was enabled, which listeners do not support.</exception>
        public IAsyncAction BindServiceNameAsync(string localServiceName, SocketProtectionLevel protectionLevel, NetworkAdapter adapter)
        {
            return BindServiceNameAsync(localServiceName, protectionLevel);
        }

        /// <summary>Starts listening on a port, or on one the system picks if the name is empty.</summary>
        /// <exception cref="Exception">The port is in use, or waking from standby was enabled, which listeners do not support.</exception>
        public IAsyncAction BindServiceNameAsync(string localServiceName, SocketProtectionLevel protectionLevel)
        {
            return protectionLevel == SocketProtectionLevel.PlainSocket
                ? BindServiceNameAsync(localServiceName)
                : BindSecured(localServiceName, protectionLevel);
        }

        /// <summary>Starts listening on a port, or on one the system picks if the name is empty.</summary>
        /// <exception cref="Exception">The port is in use, or waking from standby was enabled, which listeners do not support.</exception>
        public IAsyncAction BindServiceNameAsync(string localServiceName)
        {
            if (localServiceName == null) throw new ArgumentNullException("localServiceName");
            return new AsyncActionFromTask(Bind(localServiceName), null);
        }

        /// <summary>Stops accepting; needed before ownership can be handed over.</summary>
        public IAsyncAction CancelIOAsync()
        {
            return new AsyncActionFromTask(CancelIO(), null);
        }

        /// <summary>Stops listening; accepted connections live on.</summary>
        public void Dispose()
        {
            Close();
        }

        /// <summary>Prepares the listener for being lent to the broker, in the name of a registered task; has to come before binding.</summary>
        public void EnableTransferOwnership(Guid taskId)
        {
            EnableTransferOwnership(taskId, SocketActivityConnectedStandbyAction.DoNotWake);
        }

        /// <summary>Prepares the listener for being lent to the broker, in the name of a registered task; has to come before binding.</summary>
        public void EnableTransferOwnership(Guid taskId, SocketActivityConnectedStandbyAction connectedStandbyAction)
        {
            EnableTransfer(taskId.ToString(), connectedStandbyAction == SocketActivityConnectedStandbyAction.Wake);
        }

        /// <summary>Lends the listener to the broker under a name that is unique within the app.</summary>
        public void TransferOwnership(string socketId)
        {
            TransferOwnership(socketId, null);
        }

        /// <summary>Lends the listener to the broker under a name that is unique within the app.</summary>
        public void TransferOwnership(string socketId, SocketActivityContext data)
        {
            if (socketId == null) throw new ArgumentNullException("socketId");
            Transfer(socketId, SocketActivityContext.BytesOf(data));
        }

        internal extern string LocalEnd();

        private void Raise(StreamSocket socket)
        {
            var handlers = received;
            if (handlers != null) handlers(this, new StreamSocketListenerConnectionReceivedEventArgs(socket));
        }

        private extern void Create();
        /// <summary>The host calls <c>handler</c> on a pool thread for each connection, also for those that already wait.</summary>
        private extern void Accept(Action<StreamSocket> handler);
        private extern Task Bind(string service);
        private extern Task CancelIO();
        private extern void Close();
        private extern void EnableTransfer(string taskId, bool wake);
        private extern void Transfer(string socketId, byte[] context);
        private extern IAsyncAction BindSecured(string service, SocketProtectionLevel protectionLevel);
    }
}

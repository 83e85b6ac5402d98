using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Networking.Connectivity;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>A TCP connection; it can be lent to the socket broker or be the transport of a control channel, so that data wakes the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocket"/>
    public sealed class StreamSocket : IDisposable
    {
        // Sockets that come from the broker or a listener are made without a constructor: everything here starts as null.
        private StreamSocketControl control;
        private StreamSocketInformation information;
        private IInputStream inputStream;
        private IOutputStream outputStream;
        private SocketProtectionLevel? securedAs;

        public StreamSocket()
        {
            Create();
        }

        /// <summary>Settings; to be changed before connecting.</summary>
        public StreamSocketControl Control
        {
            get { return control ?? (control = new StreamSocketControl()); }
        }

        /// <summary>Facts about the connection.</summary>
        public StreamSocketInformation Information
        {
            get { return information ?? (information = new StreamSocketInformation(this)); }
        }

        /// <summary>What arrives.</summary>
        public IInputStream InputStream
        {
            get { return inputStream ?? (inputStream = new SocketInputStream(Read)); }
        }

        /// <summary>What is sent.</summary>
        public IOutputStream OutputStream
        {
            get { return outputStream ?? (outputStream = new SocketOutputStream(Write, Flush)); }
        }

        /// <summary>Host and service that ConnectAsync was called with, or null.</summary>
        internal HostName ConnectedTo { get; private set; }
        internal string ConnectedService { get; private set; }

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

        /// <summary>Ends all pending reads and writes; needed before ownership can be handed over.</summary>
        public IAsyncAction CancelIOAsync()
        {
            return new AsyncActionFromTask(CancelIO(), null);
        }

        /// <summary>Closes the connection and aborts what is pending.</summary>
        public void Dispose()
        {
            Close();
        }

        /// <summary>Connects to a host and a service name or port; one connection per object.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public IAsyncAction ConnectAsync(EndpointPair endpointPair)
        {
            if (endpointPair == null) throw new ArgumentNullException("endpointPair");
            return ConnectAsync(endpointPair.RemoteHostName, endpointPair.RemoteServiceName);
        }

        /// <summary>Connects to a host and a service name or port; one connection per object.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public IAsyncAction ConnectAsync(HostName remoteHostName, string remoteServiceName)
        {
            if (remoteHostName == null) throw new ArgumentNullException("remoteHostName");
            if (remoteServiceName == null) throw new ArgumentNullException("remoteServiceName");
            var work = Connect(remoteHostName.CanonicalName, remoteServiceName);
            ConnectedTo = remoteHostName;
            ConnectedService = remoteServiceName;
            return AsyncActionFromTask.OfHost(work);
        }

        /// <summary>Connects to a host and a service name or port; one connection per object.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public IAsyncAction ConnectAsync(HostName remoteHostName, string remoteServiceName, SocketProtectionLevel protectionLevel, NetworkAdapter adapter)
        {
            return ConnectAsync(remoteHostName, remoteServiceName, protectionLevel);
        }

        /// <summary>Connects to a host and a service name or port; one connection per object.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public IAsyncAction ConnectAsync(EndpointPair endpointPair, SocketProtectionLevel protectionLevel)
        {
            if (endpointPair == null) throw new ArgumentNullException("endpointPair");
            return ConnectAsync(endpointPair.RemoteHostName, endpointPair.RemoteServiceName, protectionLevel);
        }

        /// <summary>Connects to a host and port and secures the connection as asked.</summary>
        /// <exception cref="Exception">The network failed; <c>SocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public IAsyncAction ConnectAsync(HostName remoteHostName, string remoteServiceName, SocketProtectionLevel protectionLevel)
        {
            if (protectionLevel == SocketProtectionLevel.PlainSocket) return ConnectAsync(remoteHostName, remoteServiceName);
            if (remoteHostName == null) throw new ArgumentNullException("remoteHostName");
            if (remoteServiceName == null) throw new ArgumentNullException("remoteServiceName");
            CheckLevel(protectionLevel);
            var work = ConnectSecured(remoteHostName.CanonicalName, remoteServiceName, CertificateErrors.Names(Control.IgnorableServerCertificateErrors));
            ConnectedTo = remoteHostName;
            ConnectedService = remoteServiceName;
            return new AsyncActionFromTask(Secured(work, protectionLevel), () => HostTasks.Cancel(work));
        }

        /// <summary>Prepares the socket for being lent to the broker, in the name of a registered task; has to come before connecting.</summary>
        public void EnableTransferOwnership(Guid taskId)
        {
            EnableTransferOwnership(taskId, SocketActivityConnectedStandbyAction.DoNotWake);
        }

        /// <summary>Prepares the socket for being lent, and says whether activity may wake the device from connected standby.</summary>
        /// <exception cref="Exception">Wake was asked for and the system has no connected standby (0x80070490); ask again with DoNotWake.</exception>
        public void EnableTransferOwnership(Guid taskId, SocketActivityConnectedStandbyAction connectedStandbyAction)
        {
            EnableTransfer(taskId.ToString(), connectedStandbyAction == SocketActivityConnectedStandbyAction.Wake);
        }

        /// <summary>Lends the socket to the broker under a name that is unique within the app; the object must not be used afterwards.</summary>
        /// <exception cref="Exception">Transfer was not enabled, or reads or writes are still pending.</exception>
        public void TransferOwnership(string socketId)
        {
            if (socketId == null) throw new ArgumentNullException("socketId");
            Transfer(socketId, null, null);
        }

        /// <summary>Lends the socket to the broker and sends app data along.</summary>
        /// <exception cref="Exception">Transfer was not enabled, or reads or writes are still pending.</exception>
        public void TransferOwnership(string socketId, SocketActivityContext data)
        {
            if (socketId == null) throw new ArgumentNullException("socketId");
            Transfer(socketId, SocketActivityContext.BytesOf(data), null);
        }

        /// <summary>Lends the socket to the broker; after the given time without activity the task is started to keep the connection alive.</summary>
        /// <exception cref="Exception">Transfer was not enabled, or reads or writes are still pending.</exception>
        public void TransferOwnership(string socketId, SocketActivityContext data, TimeSpan keepAliveTime)
        {
            if (socketId == null) throw new ArgumentNullException("socketId");
            Transfer(socketId, SocketActivityContext.BytesOf(data), keepAliveTime.TotalMilliseconds);
        }

        /// <summary>Secures an established connection, as a client.</summary>
        /// <exception cref="Exception">The handshake failed, or the certificate of the server is a wrong one; <c>SocketError.GetStatus</c> says which.</exception>
        public IAsyncAction UpgradeToSslAsync(SocketProtectionLevel protectionLevel, HostName validationHostName)
        {
            if (validationHostName == null) throw new ArgumentNullException("validationHostName");
            CheckLevel(protectionLevel);
            var work = Upgrade(validationHostName.CanonicalName, CertificateErrors.Names(Control.IgnorableServerCertificateErrors));
            return new AsyncActionFromTask(Secured(work, protectionLevel), null);
        }

        internal extern Task<byte[]> Read(uint count, bool partial);
        internal extern Task<uint> Write(byte[] bytes);
        internal extern Task<bool> Flush();
        /// <summary>"host:port", or empty before the connection stands.</summary>
        internal extern string LocalEnd();
        internal extern string RemoteEnd();
        private extern void Create();
        private extern Task Connect(string host, string service);
        private extern Task CancelIO();
        private extern void Close();
        private extern void EnableTransfer(string taskId, bool wake);
        /// <summary>Null leaves context or keep-alive time (milliseconds) as they were.</summary>
        private extern void Transfer(string socketId, byte[] context, double? keepAlive);
        private extern Task ConnectSecured(string host, string service, string[] overlookedErrors);
        private extern Task Upgrade(string validationHost, string[] overlookedErrors);
        private extern bool IsSecured();
        /// <summary>Names of ChainValidationResult.</summary>
        internal extern string[] WrongWithCertificate();
        /// <summary>Name of the SocketSslErrorSeverity.</summary>
        internal extern string CertificateSeverity();

        /// <summary>What was asked for; a socket that comes from the broker does not know it any more.</summary>
        internal SocketProtectionLevel ProtectionLevel
        {
            get
            {
                if (!IsSecured()) return SocketProtectionLevel.PlainSocket;
                return securedAs ?? SocketProtectionLevel.Ssl;
            }
        }

        private async Task Secured(Task work, SocketProtectionLevel protectionLevel)
        {
            await work.ConfigureAwait(false);
            securedAs = protectionLevel;
        }

        private static void CheckLevel(SocketProtectionLevel protectionLevel)
        {
            switch (protectionLevel)
            {
                case SocketProtectionLevel.Ssl:
                case SocketProtectionLevel.SslAllowNullEncryption:
                case SocketProtectionLevel.Ssl3AllowWeakEncryption:
                case SocketProtectionLevel.Tls10:
                case SocketProtectionLevel.Tls11:
                case SocketProtectionLevel.Tls12:
                    return;
                default:
                    throw WindowsError.Refuse("protection-level", protectionLevel.ToString());
            }
        }
    }
}

using System.Threading.Tasks;
using Windows.Networking;
using Windows.Networking.Sockets;

namespace System.Net.Sockets
{
    /// <summary>A connection over TCP, the way of .NET; Windows brings it about as it does for a StreamSocket.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.sockets.tcpclient"/>
    public class TcpClient : IDisposable
    {
        private readonly StreamSocket socket;
        private NetworkStream stream;
        private bool isDisposed;

        public TcpClient() : this(new StreamSocket())
        {
        }

        public TcpClient(AddressFamily family) : this()
        {
        }

        /// <summary>Connects before it returns.</summary>
        public TcpClient(string hostname, int port) : this()
        {
            Connect(hostname, port);
        }

        internal TcpClient(StreamSocket socket)
        {
            this.socket = socket;
        }

        protected bool Active { get; set; }

        public bool Connected
        {
            get { return Active && !isDisposed; }
        }

        public bool NoDelay
        {
            get { return socket.Control.NoDelay; }
            set { socket.Control.NoDelay = value; }
        }

        public int ReceiveBufferSize { get; set; } = 65536;
        public int ReceiveTimeout { get; set; }
        public int SendBufferSize { get; set; } = 65536;
        public int SendTimeout { get; set; }

        public void Connect(string hostname, int port)
        {
            ConnectAsync(hostname, port).GetAwaiter().GetResult();
        }

        public void Connect(IPAddress address, int port)
        {
            ConnectAsync(address, port).GetAwaiter().GetResult();
        }

        public void Connect(IPEndPoint remoteEP)
        {
            if (remoteEP == null) throw new ArgumentNullException("remoteEP");
            Connect(remoteEP.Address, remoteEP.Port);
        }

        public Task ConnectAsync(string host, int port)
        {
            if (host == null) throw new ArgumentNullException("host");
            if (port < 1 || port > IPEndPoint.MaxPort) throw new ArgumentOutOfRangeException("port");
            if (isDisposed) throw new ObjectDisposedException(GetType().FullName);
            return Open(host, port);
        }

        public Task ConnectAsync(IPAddress address, int port)
        {
            if (address == null) throw new ArgumentNullException("address");
            return ConnectAsync(address.ToString(), port);
        }

        public NetworkStream GetStream()
        {
            if (isDisposed) throw new ObjectDisposedException(GetType().FullName);
            if (!Active) throw new InvalidOperationException("The operation is not allowed on non-connected sockets.");
            if (stream == null)
            {
                stream = new NetworkStream(this, socket);
                if (ReceiveTimeout > 0) stream.ReadTimeout = ReceiveTimeout;
                if (SendTimeout > 0) stream.WriteTimeout = SendTimeout;
            }
            return stream;
        }

        public void Close()
        {
            Dispose();
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            if (isDisposed) return;
            isDisposed = true;
            if (stream != null) stream.Dispose();
            socket.Dispose();
        }

        /// <summary>Of a connection that somebody has accepted.</summary>
        internal TcpClient Opened()
        {
            Active = true;
            return this;
        }

        private async Task Open(string host, int port)
        {
            try
            {
                await socket.ConnectAsync(new HostName(host), port.ToString());
            }
            catch (Exception error)
            {
                throw SocketException.Of(error);
            }
            Active = true;
        }
    }
}

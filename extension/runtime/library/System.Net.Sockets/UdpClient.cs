using System.Collections.Generic;
using System.Runtime.InteropServices.WindowsRuntime;
using System.Threading.Tasks;
using Windows.Networking;
using Windows.Networking.Sockets;

namespace System.Net.Sockets
{
    /// <summary>Packets over UDP, the way of .NET.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.sockets.udpclient"/>
    public class UdpClient : IDisposable
    {
        private readonly DatagramSocket socket = new DatagramSocket();
        private readonly Queue<UdpReceiveResult> arrived = new Queue<UdpReceiveResult>();
        private readonly Queue<TaskCompletionSource<UdpReceiveResult>> waiting = new Queue<TaskCompletionSource<UdpReceiveResult>>();
        private string remoteHost;
        private int remotePort;
        private bool isBound;
        private bool isDisposed;

        public UdpClient()
        {
            socket.MessageReceived += Received;
        }

        public UdpClient(AddressFamily family) : this()
        {
        }

        public UdpClient(int port) : this()
        {
            Bind(port);
        }

        public UdpClient(IPEndPoint localEP) : this()
        {
            if (localEP == null) throw new ArgumentNullException("localEP");
            Bind(localEP.Port);
        }

        public UdpClient(string hostname, int port) : this()
        {
            Connect(hostname, port);
        }

        public int Available
        {
            get { lock (arrived) return arrived.Count == 0 ? 0 : arrived.Peek().Buffer.Length; }
        }

        /// <summary>Says where packets go that name no address.</summary>
        public void Connect(string hostname, int port)
        {
            if (hostname == null) throw new ArgumentNullException("hostname");
            if (port < 0 || port > IPEndPoint.MaxPort) throw new ArgumentOutOfRangeException("port");
            remoteHost = hostname;
            remotePort = port;
        }

        public void Connect(IPAddress addr, int port)
        {
            if (addr == null) throw new ArgumentNullException("addr");
            Connect(addr.ToString(), port);
        }

        public void Connect(IPEndPoint endPoint)
        {
            if (endPoint == null) throw new ArgumentNullException("endPoint");
            Connect(endPoint.Address, endPoint.Port);
        }

        public void JoinMulticastGroup(IPAddress multicastAddr)
        {
            if (multicastAddr == null) throw new ArgumentNullException("multicastAddr");
            if (!isBound) Bind(0);
            socket.JoinMulticastGroup(new HostName(multicastAddr.ToString()));
        }

        public int Send(byte[] dgram, int bytes)
        {
            return SendAsync(dgram, bytes).GetAwaiter().GetResult();
        }

        public int Send(byte[] dgram, int bytes, string hostname, int port)
        {
            return SendAsync(dgram, bytes, hostname, port).GetAwaiter().GetResult();
        }

        public int Send(byte[] dgram, int bytes, IPEndPoint endPoint)
        {
            return SendAsync(dgram, bytes, endPoint).GetAwaiter().GetResult();
        }

        public Task<int> SendAsync(byte[] datagram, int bytes)
        {
            if (remoteHost == null) throw new InvalidOperationException("The operation is not allowed on non-connected sockets.");
            return SendAsync(datagram, bytes, remoteHost, remotePort);
        }

        public Task<int> SendAsync(byte[] datagram, int bytes, IPEndPoint endPoint)
        {
            if (endPoint == null) return SendAsync(datagram, bytes);
            return SendAsync(datagram, bytes, endPoint.Address.ToString(), endPoint.Port);
        }

        public Task<int> SendAsync(byte[] datagram, int bytes, string hostname, int port)
        {
            if (isDisposed) throw new ObjectDisposedException(GetType().FullName);
            if (datagram == null) throw new ArgumentNullException("datagram");
            if (bytes < 0 || bytes > datagram.Length) throw new ArgumentOutOfRangeException("bytes");
            return Write(datagram, bytes, hostname, port);
        }

        public byte[] Receive(ref IPEndPoint remoteEP)
        {
            var result = ReceiveAsync().GetAwaiter().GetResult();
            remoteEP = result.RemoteEndPoint;
            return result.Buffer;
        }

        public Task<UdpReceiveResult> ReceiveAsync()
        {
            if (isDisposed) throw new ObjectDisposedException(GetType().FullName);
            if (!isBound) Bind(0);
            lock (arrived)
            {
                if (arrived.Count > 0) return Task.FromResult(arrived.Dequeue());
                var next = new TaskCompletionSource<UdpReceiveResult>();
                waiting.Enqueue(next);
                return next.Task;
            }
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
            socket.Dispose();
            lock (arrived) while (waiting.Count > 0) waiting.Dequeue().TrySetException(new ObjectDisposedException(GetType().FullName));
        }

        private void Bind(int port)
        {
            isBound = true;
            try
            {
                socket.BindServiceNameAsync(port == 0 ? "" : port.ToString()).AsTask().GetAwaiter().GetResult();
            }
            catch (Exception error)
            {
                throw SocketException.Of(error);
            }
        }

        private async Task<int> Write(byte[] datagram, int bytes, string hostname, int port)
        {
            if (!isBound) Bind(0);
            try
            {
                var stream = await socket.GetOutputStreamAsync(new HostName(hostname), port.ToString());
                await stream.WriteAsync(datagram.AsBuffer(0, bytes));
            }
            catch (Exception error)
            {
                throw SocketException.Of(error);
            }
            return bytes;
        }

        private void Received(DatagramSocket sender, DatagramSocketMessageReceivedEventArgs args)
        {
            var reader = args.GetDataReader();
            var bytes = new byte[reader.UnconsumedBufferLength];
            reader.ReadBytes(bytes);
            IPAddress address;
            if (!IPAddress.TryParse(args.RemoteAddress.CanonicalName, out address)) address = IPAddress.Loopback;
            var result = new UdpReceiveResult(bytes, new IPEndPoint(address, int.Parse(args.RemotePort)));
            TaskCompletionSource<UdpReceiveResult> next = null;
            lock (arrived)
            {
                if (waiting.Count > 0) next = waiting.Dequeue();
                else arrived.Enqueue(result);
            }
            if (next != null) next.TrySetResult(result);
        }
    }
}

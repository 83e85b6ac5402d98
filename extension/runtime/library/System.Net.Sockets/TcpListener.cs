using System.Collections.Generic;
using System.Threading.Tasks;
using Windows.Networking.Sockets;

namespace System.Net.Sockets
{
    /// <summary>Waits for connections over TCP, the way of .NET.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.sockets.tcplistener"/>
    public class TcpListener
    {
        private readonly Queue<TcpClient> accepted = new Queue<TcpClient>();
        private readonly Queue<TaskCompletionSource<TcpClient>> waiting = new Queue<TaskCompletionSource<TcpClient>>();
        private readonly IPEndPoint wanted;
        private StreamSocketListener listener;

        public TcpListener(IPEndPoint localEP)
        {
            if (localEP == null) throw new ArgumentNullException("localEP");
            wanted = localEP;
        }

        public TcpListener(IPAddress localaddr, int port) : this(new IPEndPoint(localaddr, port))
        {
        }

        protected bool Active
        {
            get { return listener != null; }
        }

        public EndPoint LocalEndpoint
        {
            get { return listener == null ? wanted : new IPEndPoint(wanted.Address, int.Parse(listener.Information.LocalPort)); }
        }

        public static TcpListener Create(int port)
        {
            return new TcpListener(IPAddress.IPv6Any, port);
        }

        public void Start()
        {
            if (listener != null) return;
            var fresh = new StreamSocketListener();
            fresh.ConnectionReceived += (sender, args) => Take(new TcpClient(args.Socket).Opened());
            try
            {
                fresh.BindServiceNameAsync(wanted.Port == 0 ? "" : wanted.Port.ToString()).AsTask().GetAwaiter().GetResult();
            }
            catch (Exception error)
            {
                throw SocketException.Of(error);
            }
            listener = fresh;
        }

        public void Start(int backlog)
        {
            Start();
        }

        public void Stop()
        {
            if (listener != null) listener.Dispose();
            listener = null;
            lock (accepted)
            {
                while (waiting.Count > 0) waiting.Dequeue().TrySetException(new SocketException((int)SocketError.OperationAborted));
                while (accepted.Count > 0) accepted.Dequeue().Dispose();
            }
        }

        public bool Pending()
        {
            CheckStarted();
            lock (accepted) return accepted.Count > 0;
        }

        public TcpClient AcceptTcpClient()
        {
            return AcceptTcpClientAsync().GetAwaiter().GetResult();
        }

        public Task<TcpClient> AcceptTcpClientAsync()
        {
            CheckStarted();
            lock (accepted)
            {
                if (accepted.Count > 0) return Task.FromResult(accepted.Dequeue());
                var next = new TaskCompletionSource<TcpClient>();
                waiting.Enqueue(next);
                return next.Task;
            }
        }

        private void Take(TcpClient client)
        {
            TaskCompletionSource<TcpClient> next = null;
            lock (accepted)
            {
                if (waiting.Count > 0) next = waiting.Dequeue();
                else accepted.Enqueue(client);
            }
            if (next != null) next.TrySetResult(client);
        }

        private void CheckStarted()
        {
            if (listener == null) throw new InvalidOperationException("Not listening. You must call the Start() method before calling this method.");
        }
    }
}

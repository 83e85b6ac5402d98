using System;
using System.Linq;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>A WebSocket for a stream of binary data; fit for large transfers and for control channels.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamwebsocket"/>
    public sealed class StreamWebSocket : IDisposable, IWebSocket
    {
        public StreamWebSocket()
        {
            Create();
            Control = new StreamWebSocketControl(this);
            Information = new StreamWebSocketInformation(this);
            InputStream = new SocketInputStream(Read);
            OutputStream = new SocketOutputStream(Write, Flush);
        }

        /// <summary>Settings; to be changed before connecting.</summary>
        public StreamWebSocketControl Control { get; }
        /// <summary>Facts about the connection.</summary>
        public StreamWebSocketInformation Information { get; }
        /// <summary>What arrives.</summary>
        public IInputStream InputStream { get; }
        /// <summary>What is sent; every completed write is a message.</summary>
        public IOutputStream OutputStream { get; }
        /// <summary>Raised on a close frame from the other side or a local close, not on an abrupt loss of the connection.</summary>
        public event TypedEventHandler<IWebSocket, WebSocketClosedEventArgs> Closed;
        /// <summary>Raised while connecting, to let the app judge the server's certificate.</summary>
        public event TypedEventHandler<StreamWebSocket, WebSocketServerCustomValidationRequestedEventArgs> ServerCustomValidationRequested;

        /// <summary>Connects to a ws: or wss: address; one connection per object.</summary>
        /// <exception cref="Exception">The connection failed; <c>WebSocketError.GetStatus</c> turns the exception's HRESULT into a reason.</exception>
        public IAsyncAction ConnectAsync(Uri uri)
        {
            if (uri == null) throw new ArgumentNullException("uri");
            if (ServerCustomValidationRequested != null) JudgeWith(new Action<string[], string>(Judge));
            return AsyncActionFromTask.OfHost(Connect(
                WebSocketAddress.Of(uri),
                Control.SupportedProtocols.ToArray(),
                Control.DesiredUnsolicitedPongInterval.TotalMilliseconds,
                CertificateErrors.Names(Control.IgnorableServerCertificateErrors),
                new Action<int, string>(RaiseClosed)));
        }

        /// <summary>Adds a header to the opening request; before connecting.</summary>
        public void SetRequestHeader(string headerName, string headerValue)
        {
            if (headerName == null) throw new ArgumentNullException("headerName");
            if (headerValue == null) throw new ArgumentNullException("headerValue");
            SetHeader(headerName, headerValue);
        }

        /// <summary>Sends a close frame with a code and a reason and ends the connection.</summary>
        /// <exception cref="ArgumentException">The code may not stand in a close frame, or the reason is too long.</exception>
        public void Close(ushort code, string reason)
        {
            CloseWith(code, reason ?? "");
        }

        /// <summary>Ends the connection with an empty close frame.</summary>
        public void Dispose()
        {
            Release();
        }

        internal extern bool IsStarted();
        /// <summary>Milliseconds; 0: none are sent.</summary>
        internal extern double PongInterval();
        /// <summary>"host:port", or empty before the connection stands.</summary>
        internal extern string LocalEnd();
        /// <summary>Null before the connection stands.</summary>
        internal extern string ChosenProtocol();
        /// <summary>Names of ChainValidationResult.</summary>
        internal extern string[] WrongWithCertificate();
        /// <summary>Name of the SocketSslErrorSeverity.</summary>
        internal extern string CertificateSeverity();

        private void Judge(string[] errors, string severity)
        {
            var handlers = ServerCustomValidationRequested;
            var verdict = new CertificateVerdict(Accept);
            if (handlers != null) handlers(this, new WebSocketServerCustomValidationRequestedEventArgs(errors, severity, verdict));
            verdict.HandlersReturned();
        }

        private void RaiseClosed(int code, string reason)
        {
            var handlers = Closed;
            if (handlers != null) handlers(this, new WebSocketClosedEventArgs((ushort)code, reason));
        }

        private extern void Create();
        /// <summary>
        /// Called when the server has shown its certificate, with what was overlooked in it and the name of the SocketSslErrorSeverity;
        /// the connection waits for <c>Accept</c>.
        /// </summary>
        private extern void JudgeWith(Action<string[], string> judge);
        /// <summary>False: the connection fails.</summary>
        private extern void Accept(bool accepts);
        private extern Task Connect(string url, string[] protocols, double pongInterval, string[] overlookedErrors, Action<int, string> closed);
        private extern Task<byte[]> Read(uint count, bool partial);
        private extern Task<uint> Write(byte[] bytes);
        private extern Task<bool> Flush();
        private extern void SetHeader(string name, string value);
        private extern void CloseWith(int code, string reason);
        private extern void Release();
    }
}

using System;
using System.Linq;
using System.Threading.Tasks;
using Windows.Foundation;
using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>A WebSocket for whole messages: each arrives as one event; fit for small and frequent data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocket"/>
    public sealed class MessageWebSocket : IDisposable, IWebSocket
    {
        private TypedEventHandler<MessageWebSocket, MessageWebSocketMessageReceivedEventArgs> received;

        public MessageWebSocket()
        {
            Create();
            Control = new MessageWebSocketControl(this);
            Information = new MessageWebSocketInformation(this);
            OutputStream = new SocketOutputStream(Write, Flush);
        }

        /// <summary>Settings; to be changed before connecting, except for the message type.</summary>
        public MessageWebSocketControl Control { get; }
        /// <summary>Facts about the connection.</summary>
        public MessageWebSocketInformation Information { get; }
        /// <summary>What is sent; every completed write is a message.</summary>
        public IOutputStream OutputStream { get; }
        /// <summary>Raised on a close frame from the other side or a local close, not on an abrupt loss of the connection.</summary>
        public event TypedEventHandler<IWebSocket, WebSocketClosedEventArgs> Closed;

        /// <summary>Raised for every message, or part of one, on a pool thread; attach before connecting.</summary>
        /// <exception cref="InvalidOperationException">ConnectAsync was called already (0x8000000E).</exception>
        public event TypedEventHandler<MessageWebSocket, MessageWebSocketMessageReceivedEventArgs> MessageReceived
        {
            add
            {
                if (IsStarted()) throw WindowsError.Refuse("websocket-handler-late");
                received += value;
            }
            remove
            {
                if (IsStarted()) throw WindowsError.Refuse("websocket-handler-late");
                received -= value;
            }
        }

        /// <summary>Raised while connecting, to let the app judge the server's certificate.</summary>
        public event TypedEventHandler<MessageWebSocket, WebSocketServerCustomValidationRequestedEventArgs> ServerCustomValidationRequested;

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
                Control.MaxMessageSize,
                Control.ReceiveMode == MessageWebSocketReceiveMode.PartialMessage,
                new Action<byte[], bool, bool, Exception>(RaiseReceived),
                new Action<int, string>(RaiseClosed)));
        }

        /// <summary>Sends the last frame of a message.</summary>
        public IAsyncOperationWithProgress<uint, uint> SendFinalFrameAsync(IBuffer data)
        {
            if (data == null) throw new ArgumentNullException("data");
            return new AsyncOperationFromTask<uint, uint>(Send(BufferBytes.Copy(data), SendsText, true), null);
        }

        /// <summary>Sends a frame of a message that goes on.</summary>
        public IAsyncOperationWithProgress<uint, uint> SendNonfinalFrameAsync(IBuffer data)
        {
            if (data == null) throw new ArgumentNullException("data");
            return new AsyncOperationFromTask<uint, uint>(Send(BufferBytes.Copy(data), SendsText, false), null);
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

        private bool SendsText
        {
            get { return Control.MessageType == SocketMessageType.Utf8; }
        }

        private Task<uint> Write(byte[] bytes)
        {
            return Send(bytes, SendsText, true);
        }

        /// <summary>The host calls this for one message after the other; the next comes when it was told that this one is handled.</summary>
        private void RaiseReceived(byte[] bytes, bool isText, bool isComplete, Exception error)
        {
            try
            {
                var handlers = received;
                if (handlers != null) handlers(this, new MessageWebSocketMessageReceivedEventArgs(bytes, isText, isComplete, error));
            }
            finally
            {
                Handled();
            }
        }

        private void Judge(string[] errors, string severity)
        {
            var handlers = ServerCustomValidationRequested;
            var verdict = new CertificateVerdict(Accept);
            if (handlers != null) handlers(this, new WebSocketServerCustomValidationRequestedEventArgs(errors, severity, verdict));
            verdict.HandlersReturned();
        }

        private void RaiseClosed(int code, string reason)
        {
            try
            {
                var handlers = Closed;
                if (handlers != null) handlers(this, new WebSocketClosedEventArgs((ushort)code, reason));
            }
            finally
            {
                Handled();
            }
        }

        private extern void Create();
        /// <summary>
        /// Called when the server has shown its certificate, with what was overlooked in it and the name of the SocketSslErrorSeverity;
        /// the connection waits for <c>Accept</c>.
        /// </summary>
        private extern void JudgeWith(Action<string[], string> judge);
        /// <summary>False: the connection fails.</summary>
        private extern void Accept(bool accepts);
        private extern Task Connect(
            string url,
            string[] protocols,
            double pongInterval,
            string[] overlookedErrors,
            uint maxMessageSize,
            bool inParts,
            Action<byte[], bool, bool, Exception> messageReceived,
            Action<int, string> closed);
        private extern Task<uint> Send(byte[] bytes, bool isText, bool isFinal);
        private extern Task<bool> Flush();
        private extern void Handled();
        private extern void SetHeader(string name, string value);
        private extern void CloseWith(int code, string reason);
        private extern void Release();
    }
}

namespace Windows.Networking.Sockets
{
    /// <summary>Tells with which code and reason a WebSocket was closed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketclosedeventargs"/>
    public sealed class WebSocketClosedEventArgs
    {
        internal WebSocketClosedEventArgs(ushort code, string reason)
        {
            Code = code;
            Reason = reason;
        }

        /// <summary>The code of the close frame; 1000 is a normal end, 1005 stands for a frame without one.</summary>
        public ushort Code { get; }
        /// <summary>The text of the close frame.</summary>
        public string Reason { get; }
    }
}

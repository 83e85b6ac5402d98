namespace Windows.Networking.Sockets
{
    /// <summary>Tells with which code and reason a WebSocket was closed.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketclosedeventargs"/>
    public sealed class WebSocketClosedEventArgs
    {
        private extern WebSocketClosedEventArgs();
        /// <summary>The code of the close frame; 1000 is a normal end.</summary>
        public extern ushort Code { get; }
        /// <summary>The text of the close frame.</summary>
        public extern string Reason { get; }
    }
}

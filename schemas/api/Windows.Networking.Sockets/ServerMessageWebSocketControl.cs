namespace Windows.Networking.Sockets
{
    /// <summary>Settings of the server's side of a message WebSocket.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.servermessagewebsocketcontrol"/>
    public sealed class ServerMessageWebSocketControl
    {
        private extern ServerMessageWebSocketControl();
        public extern SocketMessageType MessageType { get; set; }
    }
}

namespace Windows.Networking.Sockets
{
    /// <summary>Facts about the server's side of a message WebSocket.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.servermessagewebsocketinformation"/>
    public sealed class ServerMessageWebSocketInformation
    {
        private extern ServerMessageWebSocketInformation();
        public extern BandwidthStatistics BandwidthStatistics { get; }
        public extern HostName LocalAddress { get; }
        public extern string Protocol { get; }
    }
}

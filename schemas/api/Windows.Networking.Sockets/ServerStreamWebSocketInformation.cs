namespace Windows.Networking.Sockets
{
    /// <summary>Facts about the server's side of a stream WebSocket.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.serverstreamwebsocketinformation"/>
    public sealed class ServerStreamWebSocketInformation
    {
        private extern ServerStreamWebSocketInformation();
        public extern BandwidthStatistics BandwidthStatistics { get; }
        public extern HostName LocalAddress { get; }
        public extern string Protocol { get; }
    }
}

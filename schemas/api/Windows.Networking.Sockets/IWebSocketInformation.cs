namespace Windows.Networking.Sockets
{
    /// <summary>Facts about a WebSocket connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.iwebsocketinformation"/>
    public interface IWebSocketInformation
    {
        BandwidthStatistics BandwidthStatistics { get; }
        HostName LocalAddress { get; }
        /// <summary>The sub-protocol the server chose; null before connecting.</summary>
        string Protocol { get; }
    }
}

namespace Windows.Networking.Sockets
{
    /// <summary>Whether low latency matters more than throughput.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketqualityofservice"/>
    public enum SocketQualityOfService
    {
        Normal = 0,
        LowLatency = 1,
    }
}

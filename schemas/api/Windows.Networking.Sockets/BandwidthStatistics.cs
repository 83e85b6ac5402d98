namespace Windows.Networking.Sockets
{
    /// <summary>What the network stack knows about the speed of a connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.bandwidthstatistics"/>
    public struct BandwidthStatistics
    {
        public ulong OutboundBitsPerSecond;
        public ulong InboundBitsPerSecond;
        public ulong OutboundBitsPerSecondInstability;
        public ulong InboundBitsPerSecondInstability;
        public bool OutboundBandwidthPeaked;
        public bool InboundBandwidthPeaked;
    }
}

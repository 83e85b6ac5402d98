using Windows.Storage.Streams;

namespace Windows.Networking.Connectivity
{
    /// <summary>Bytes moved by one app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.attributednetworkusage"/>
    public sealed class AttributedNetworkUsage
    {
        private extern AttributedNetworkUsage();
        public extern string AttributionId { get; }
        public extern string AttributionName { get; }
        public extern IRandomAccessStreamReference AttributionThumbnail { get; }
        public extern ulong BytesReceived { get; }
        public extern ulong BytesSent { get; }
    }
}

using System;
using Windows.Foundation;

namespace Windows.Networking.Connectivity
{
    /// <summary>A network card, real or virtual.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkadapter"/>
    public sealed class NetworkAdapter
    {
        private extern NetworkAdapter();
        public extern uint IanaInterfaceType { get; }
        public extern ulong InboundMaxBitsPerSecond { get; }
        public extern Guid NetworkAdapterId { get; }
        public extern NetworkItem NetworkItem { get; }
        public extern ulong OutboundMaxBitsPerSecond { get; }
        public extern IAsyncOperation<ConnectionProfile> GetConnectedProfileAsync();
    }
}

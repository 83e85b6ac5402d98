using System;
using Windows.Foundation;

namespace Windows.Networking.Connectivity
{
    /// <summary>The network card of the machine, as it is when the object is made.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkadapter"/>
    public sealed class NetworkAdapter
    {
        internal NetworkAdapter()
        {
            IanaInterfaceType = DeviceInterfaceType();
            NetworkAdapterId = new Guid(DeviceAdapterId());
        }

        /// <summary>What kind of card it is, by the list of IANA: 6 Ethernet, 71 Wi-Fi …</summary>
        public uint IanaInterfaceType { get; }
        public extern ulong InboundMaxBitsPerSecond { get; }
        public Guid NetworkAdapterId { get; }
        public extern NetworkItem NetworkItem { get; }
        public extern ulong OutboundMaxBitsPerSecond { get; }
        public extern IAsyncOperation<ConnectionProfile> GetConnectedProfileAsync();

        private static extern uint DeviceInterfaceType();
        private static extern string DeviceAdapterId();
    }
}

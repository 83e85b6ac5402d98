using System.Collections.Generic;
using Windows.Foundation;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;

namespace Windows.Devices.Bluetooth.Rfcomm
{
    /// <summary>Offers a Bluetooth service to other devices.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.bluetooth.rfcomm.rfcommserviceprovider"/>
    public sealed class RfcommServiceProvider
    {
        private extern RfcommServiceProvider();
        public extern IDictionary<uint, IBuffer> SdpRawAttributes { get; }
        public extern RfcommServiceId ServiceId { get; }
        public static extern IAsyncOperation<RfcommServiceProvider> CreateAsync(RfcommServiceId serviceId);
        /// <summary>Lets other devices find the service, whose connections come to the listener.</summary>
        public extern void StartAdvertising(StreamSocketListener listener);
        public extern void StartAdvertising(StreamSocketListener listener, bool radioDiscoverable);
        public extern void StopAdvertising();
    }
}

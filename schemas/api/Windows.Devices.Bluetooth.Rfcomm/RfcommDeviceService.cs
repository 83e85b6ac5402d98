using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;

namespace Windows.Devices.Bluetooth.Rfcomm
{
    /// <summary>A Bluetooth service of another device; a StreamSocket connects to it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.devices.bluetooth.rfcomm.rfcommdeviceservice"/>
    public sealed class RfcommDeviceService : IDisposable
    {
        private extern RfcommDeviceService();
        public extern HostName ConnectionHostName { get; }
        public extern string ConnectionServiceName { get; }
        public extern SocketProtectionLevel MaxProtectionLevel { get; }
        public extern SocketProtectionLevel ProtectionLevel { get; }
        public extern RfcommServiceId ServiceId { get; }
        public extern void Dispose();
        public static extern IAsyncOperation<RfcommDeviceService> FromIdAsync(string deviceId);
        public static extern string GetDeviceSelector(RfcommServiceId serviceId);
        public extern IAsyncOperation<IReadOnlyDictionary<uint, IBuffer>> GetSdpRawAttributesAsync();
    }
}

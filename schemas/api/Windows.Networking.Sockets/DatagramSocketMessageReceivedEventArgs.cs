using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>Carries a received packet.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.datagramsocketmessagereceivedeventargs"/>
    public sealed class DatagramSocketMessageReceivedEventArgs
    {
        private extern DatagramSocketMessageReceivedEventArgs();
        public extern HostName LocalAddress { get; }
        public extern HostName RemoteAddress { get; }
        public extern string RemotePort { get; }
        /// <summary>A reader over the packet; throws what went wrong on the way.</summary>
        public extern DataReader GetDataReader();
        /// <summary>The packet as a stream.</summary>
        public extern IInputStream GetDataStream();
    }
}

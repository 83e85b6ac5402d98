using Windows.Storage.Streams;

namespace Windows.Networking.Sockets
{
    /// <summary>Carries a received packet.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.datagramsocketmessagereceivedeventargs"/>
    public sealed class DatagramSocketMessageReceivedEventArgs
    {
        private readonly byte[] bytes;
        private readonly string local;
        private readonly string remote;

        internal DatagramSocketMessageReceivedEventArgs(byte[] bytes, string local, string remote)
        {
            this.bytes = bytes;
            this.local = local;
            this.remote = remote;
        }

        public HostName LocalAddress
        {
            get { return SocketEnd.Host(local); }
        }

        public HostName RemoteAddress
        {
            get { return SocketEnd.Host(remote); }
        }

        public string RemotePort
        {
            get { return SocketEnd.Port(remote); }
        }

        /// <summary>A reader over the packet; all of it counts as loaded.</summary>
        public DataReader GetDataReader()
        {
            return DataReader.FromBuffer(BufferBytes.Over(bytes));
        }

        /// <summary>The packet as a stream.</summary>
        public IInputStream GetDataStream()
        {
            return new BufferInputStream(bytes);
        }
    }
}

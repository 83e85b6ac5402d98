namespace Windows.Networking.Sockets
{
    /// <summary>The two ends of a UDP socket.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.datagramsocketinformation"/>
    public sealed class DatagramSocketInformation
    {
        private readonly DatagramSocket socket;

        internal DatagramSocketInformation(DatagramSocket socket)
        {
            this.socket = socket;
        }

        public HostName LocalAddress
        {
            get { return SocketEnd.Host(socket.LocalEnd()); }
        }

        public string LocalPort
        {
            get { return SocketEnd.Port(socket.LocalEnd()); }
        }

        public HostName RemoteAddress
        {
            get { return SocketEnd.Host(socket.RemoteEnd()); }
        }

        public string RemotePort
        {
            get { return SocketEnd.Port(socket.RemoteEnd()); }
        }
    }
}

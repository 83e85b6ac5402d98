namespace Windows.Networking.Sockets
{
    /// <summary>The two ends of a UDP socket.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.datagramsocketinformation"/>
    public sealed class DatagramSocketInformation
    {
        private extern DatagramSocketInformation();
        public extern HostName LocalAddress { get; }
        public extern string LocalPort { get; }
        public extern HostName RemoteAddress { get; }
        public extern string RemotePort { get; }
    }
}

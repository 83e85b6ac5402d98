namespace Windows.Networking.Sockets
{
    /// <summary>Settings of a UDP socket; to be changed before binding or connecting.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.datagramsocketcontrol"/>
    public sealed class DatagramSocketControl
    {
        private extern DatagramSocketControl();
        public extern bool DontFragment { get; set; }
        public extern uint InboundBufferSizeInBytes { get; set; }
        public extern bool MulticastOnly { get; set; }
        public extern byte OutboundUnicastHopLimit { get; set; }
        public extern SocketQualityOfService QualityOfService { get; set; }
    }
}

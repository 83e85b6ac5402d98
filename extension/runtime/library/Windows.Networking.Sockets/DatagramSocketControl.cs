namespace Windows.Networking.Sockets
{
    /// <summary>Settings of a UDP socket; to be changed before binding or connecting.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.datagramsocketcontrol"/>
    public sealed class DatagramSocketControl
    {
        internal DatagramSocketControl()
        {
        }

        public bool DontFragment { get; set; }
        public uint InboundBufferSizeInBytes { get; set; }
        public bool MulticastOnly { get; set; }
        /// <summary>How many routers a packet may pass; 128 by default.</summary>
        public byte OutboundUnicastHopLimit { get; set; } = 128;
        public SocketQualityOfService QualityOfService { get; set; }
    }
}

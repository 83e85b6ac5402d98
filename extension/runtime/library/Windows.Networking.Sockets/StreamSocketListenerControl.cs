namespace Windows.Networking.Sockets
{
    /// <summary>Settings that accepted connections start with.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistenercontrol"/>
    public sealed class StreamSocketListenerControl
    {
        internal StreamSocketListenerControl()
        {
        }

        public bool KeepAlive { get; set; }
        public bool NoDelay { get; set; } = true;
        public uint OutboundBufferSizeInBytes { get; set; }
        public byte OutboundUnicastHopLimit { get; set; } = 128;
        public SocketQualityOfService QualityOfService { get; set; }
    }
}

namespace Windows.Networking.Sockets
{
    /// <summary>Settings that accepted connections start with.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.streamsocketlistenercontrol"/>
    public sealed class StreamSocketListenerControl
    {
        private extern StreamSocketListenerControl();
        public extern bool KeepAlive { get; set; }
        public extern bool NoDelay { get; set; }
        public extern uint OutboundBufferSizeInBytes { get; set; }
        public extern byte OutboundUnicastHopLimit { get; set; }
        public extern SocketQualityOfService QualityOfService { get; set; }
    }
}

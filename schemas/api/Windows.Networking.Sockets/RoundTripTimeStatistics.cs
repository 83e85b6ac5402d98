namespace Windows.Networking.Sockets
{
    /// <summary>What the network stack knows about the delay of a connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.roundtriptimestatistics"/>
    public struct RoundTripTimeStatistics
    {
        public uint Variance;
        public uint Max;
        public uint Min;
        public uint Sum;
    }
}

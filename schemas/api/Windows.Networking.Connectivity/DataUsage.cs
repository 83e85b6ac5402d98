namespace Windows.Networking.Connectivity
{
    /// <summary>Bytes moved over a connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.datausage"/>
    public sealed class DataUsage
    {
        private extern DataUsage();
        public extern ulong BytesReceived { get; }
        public extern ulong BytesSent { get; }
    }
}

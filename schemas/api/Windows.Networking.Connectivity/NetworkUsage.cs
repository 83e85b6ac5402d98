using System;

namespace Windows.Networking.Connectivity
{
    /// <summary>Bytes moved, and how long the connection stood.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkusage"/>
    public sealed class NetworkUsage
    {
        private extern NetworkUsage();
        public extern ulong BytesReceived { get; }
        public extern ulong BytesSent { get; }
        public extern TimeSpan ConnectionDuration { get; }
    }
}

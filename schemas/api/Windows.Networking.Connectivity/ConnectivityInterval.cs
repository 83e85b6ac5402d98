using System;

namespace Windows.Networking.Connectivity
{
    /// <summary>A stretch of time during which a connection stood.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.connectivityinterval"/>
    public sealed class ConnectivityInterval
    {
        private extern ConnectivityInterval();
        public extern TimeSpan ConnectionDuration { get; }
        public extern DateTimeOffset StartTime { get; }
    }
}

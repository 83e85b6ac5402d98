using System;

namespace Windows.Networking.Connectivity
{
    /// <summary>An opened mobile connection; disposing it closes the connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.connectionsession"/>
    public sealed class ConnectionSession : IDisposable
    {
        private extern ConnectionSession();
        public extern ConnectionProfile ConnectionProfile { get; }
        public extern void Dispose();
    }
}

using System;

namespace Windows.Networking.Connectivity
{
    /// <summary>A network the machine is connected to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkitem"/>
    public sealed class NetworkItem
    {
        private extern NetworkItem();
        public extern Guid NetworkId { get; }
        public extern NetworkTypes GetNetworkTypes();
    }
}

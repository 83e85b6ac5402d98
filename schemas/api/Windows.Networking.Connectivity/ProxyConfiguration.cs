using System;
using System.Collections.Generic;

namespace Windows.Networking.Connectivity
{
    /// <summary>The proxies for an address.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.proxyconfiguration"/>
    public sealed class ProxyConfiguration
    {
        private extern ProxyConfiguration();
        public extern bool CanConnectDirectly { get; }
        public extern IReadOnlyList<Uri> ProxyUris { get; }
    }
}

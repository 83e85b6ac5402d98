using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Networking.Connectivity
{
    /// <summary>What the machine knows about its networks.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkinformation"/>
    public static class NetworkInformation
    {
        /// <summary>Raised in the running app when connectivity changes; a suspended app needs a NetworkStateChange task instead.</summary>
        public static extern event NetworkStatusChangedEventHandler NetworkStatusChanged;
        public static extern IAsyncOperation<IReadOnlyList<ConnectionProfile>> FindConnectionProfilesAsync(ConnectionProfileFilter pProfileFilter);
        /// <summary>All connections.</summary>
        public static extern IReadOnlyList<ConnectionProfile> GetConnectionProfiles();
        /// <summary>The names and addresses of this machine.</summary>
        public static extern IReadOnlyList<HostName> GetHostNames();
        /// <summary>The connection that leads to the internet, or null without one.</summary>
        public static extern ConnectionProfile GetInternetConnectionProfile();
        public static extern IReadOnlyList<LanIdentifier> GetLanIdentifiers();
        public static extern IAsyncOperation<ProxyConfiguration> GetProxyConfigurationAsync(Uri uri);
        public static extern IReadOnlyList<EndpointPair> GetSortedEndpointPairs(IEnumerable<EndpointPair> destinationList, HostNameSortOptions sortOptions);
    }
}

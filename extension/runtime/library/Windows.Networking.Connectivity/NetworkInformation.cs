using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Networking.Connectivity
{
    /// <summary>What the machine knows about its networks.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkinformation"/>
    public static class NetworkInformation
    {
        private static NetworkStatusChangedEventHandler statusChanged;

        /// <summary>Raised in the running app when connectivity changes; a suspended app needs a NetworkStateChange task instead.</summary>
        public static event NetworkStatusChangedEventHandler NetworkStatusChanged
        {
            add
            {
                statusChanged += value;
                HostEvents.Listen("networkStatusChanged", new Action(RaiseStatusChanged));
                Watch();
            }
            remove { statusChanged -= value; }
        }

        public static extern IAsyncOperation<IReadOnlyList<ConnectionProfile>> FindConnectionProfilesAsync(ConnectionProfileFilter pProfileFilter);
        /// <summary>All connections.</summary>
        public static IReadOnlyList<ConnectionProfile> GetConnectionProfiles()
        {
            var profiles = new List<ConnectionProfile>();
            if (DeviceNetwork() != "none") profiles.Add(new ConnectionProfile());
            return profiles;
        }

        /// <summary>The names and addresses of this machine.</summary>
        public static IReadOnlyList<HostName> GetHostNames()
        {
            var names = new List<HostName> { new HostName("localhost") };
            if (DeviceNetwork() == "none") return names;
            var address = new HostName("127.0.0.1");
            SetInformation(address, new IPInformation());
            names.Add(address);
            return names;
        }

        /// <summary>The connection that leads to the internet, or null without one.</summary>
        public static ConnectionProfile GetInternetConnectionProfile()
        {
            var network = DeviceNetwork();
            return network == "internet" || network == "metered" ? new ConnectionProfile() : null;
        }

        public static extern IReadOnlyList<LanIdentifier> GetLanIdentifiers();
        public static extern IAsyncOperation<ProxyConfiguration> GetProxyConfigurationAsync(Uri uri);
        public static extern IReadOnlyList<EndpointPair> GetSortedEndpointPairs(IEnumerable<EndpointPair> destinationList, HostNameSortOptions sortOptions);

        /// <summary>The network of the device: none, local, metered or internet.</summary>
        internal static extern string DeviceNetwork();

        /// <summary>The network card of the device: ethernet, wifi or mobile.</summary>
        internal static extern string DeviceAdapter();

        private static void RaiseStatusChanged()
        {
            var handlers = statusChanged;
            if (handlers != null) handlers(null);
        }

        private static extern void Watch();

        /// <summary>Says which adapter a name belongs to.</summary>
        private static extern void SetInformation(HostName name, IPInformation information);
    }
}

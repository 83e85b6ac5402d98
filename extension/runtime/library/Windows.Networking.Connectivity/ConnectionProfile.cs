using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Networking.Connectivity
{
    /// <summary>One connection of the machine to a network.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.connectionprofile"/>
    public sealed class ConnectionProfile
    {
        private readonly string adapter = NetworkInformation.DeviceAdapter();

        internal ConnectionProfile()
        {
        }

        public bool CanDelete
        {
            get { return false; }
        }

        public bool IsWlanConnectionProfile
        {
            get { return adapter == "wifi"; }
        }

        public bool IsWwanConnectionProfile
        {
            get { return adapter == "mobile"; }
        }

        /// <summary>The network card that the connection uses.</summary>
        public NetworkAdapter NetworkAdapter { get; } = new NetworkAdapter();
        public extern NetworkSecuritySettings NetworkSecuritySettings { get; }
        /// <summary>The name of the network.</summary>
        public string ProfileName
        {
            get { return "Network"; }
        }

        public extern Guid? ServiceProviderGuid { get; }
        public extern WlanConnectionProfileDetails WlanConnectionProfileDetails { get; }
        public extern WwanConnectionProfileDetails WwanConnectionProfileDetails { get; }
        public extern IAsyncOperation<IReadOnlyList<AttributedNetworkUsage>> GetAttributedNetworkUsageAsync(DateTimeOffset startTime, DateTimeOffset endTime, NetworkUsageStates states);
        /// <summary>What the connection costs.</summary>
        public ConnectionCost GetConnectionCost()
        {
            return new ConnectionCost(NetworkInformation.DeviceNetwork() == "metered" ? NetworkCostType.Variable : NetworkCostType.Unrestricted);
        }

        public extern IAsyncOperation<IReadOnlyList<ConnectivityInterval>> GetConnectivityIntervalsAsync(DateTimeOffset startTime, DateTimeOffset endTime, NetworkUsageStates states);
        public extern DataPlanStatus GetDataPlanStatus();
        public DomainConnectivityLevel GetDomainConnectivityLevel()
        {
            return DomainConnectivityLevel.None;
        }

        public extern DataUsage GetLocalUsage(DateTimeOffset StartTime, DateTimeOffset EndTime);
        public extern DataUsage GetLocalUsage(DateTimeOffset StartTime, DateTimeOffset EndTime, RoamingStates States);
        /// <summary>How far the connection reaches.</summary>
        public NetworkConnectivityLevel GetNetworkConnectivityLevel()
        {
            switch (NetworkInformation.DeviceNetwork())
            {
                case "none": return NetworkConnectivityLevel.None;
                case "local": return NetworkConnectivityLevel.LocalAccess;
                default: return NetworkConnectivityLevel.InternetAccess;
            }
        }

        public IReadOnlyList<string> GetNetworkNames()
        {
            return new List<string> { ProfileName };
        }

        public extern IAsyncOperation<IReadOnlyList<NetworkUsage>> GetNetworkUsageAsync(DateTimeOffset startTime, DateTimeOffset endTime, DataUsageGranularity granularity, NetworkUsageStates states);
        /// <summary>0 to 5; null for a cable. Here the signal is always full.</summary>
        public byte? GetSignalBars()
        {
            return adapter == "wifi" || adapter == "mobile" ? (byte?)5 : null;
        }

        public extern bool IsDomainAuthenticatedBy(DomainAuthenticationKind kind);
        public extern IAsyncOperation<ConnectionProfileDeleteStatus> TryDeleteAsync();
    }
}

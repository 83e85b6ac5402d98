using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Networking.Connectivity
{
    /// <summary>One connection of the machine to a network.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.connectionprofile"/>
    public sealed class ConnectionProfile
    {
        private extern ConnectionProfile();
        public extern bool CanDelete { get; }
        public extern bool IsWlanConnectionProfile { get; }
        public extern bool IsWwanConnectionProfile { get; }
        public extern NetworkAdapter NetworkAdapter { get; }
        public extern NetworkSecuritySettings NetworkSecuritySettings { get; }
        /// <summary>The name of the network.</summary>
        public extern string ProfileName { get; }
        public extern Guid? ServiceProviderGuid { get; }
        public extern WlanConnectionProfileDetails WlanConnectionProfileDetails { get; }
        public extern WwanConnectionProfileDetails WwanConnectionProfileDetails { get; }
        public extern IAsyncOperation<IReadOnlyList<AttributedNetworkUsage>> GetAttributedNetworkUsageAsync(DateTimeOffset startTime, DateTimeOffset endTime, NetworkUsageStates states);
        /// <summary>What the connection costs.</summary>
        public extern ConnectionCost GetConnectionCost();
        public extern IAsyncOperation<IReadOnlyList<ConnectivityInterval>> GetConnectivityIntervalsAsync(DateTimeOffset startTime, DateTimeOffset endTime, NetworkUsageStates states);
        public extern DataPlanStatus GetDataPlanStatus();
        public extern DomainConnectivityLevel GetDomainConnectivityLevel();
        public extern DataUsage GetLocalUsage(DateTimeOffset StartTime, DateTimeOffset EndTime);
        public extern DataUsage GetLocalUsage(DateTimeOffset StartTime, DateTimeOffset EndTime, RoamingStates States);
        /// <summary>How far the connection reaches.</summary>
        public extern NetworkConnectivityLevel GetNetworkConnectivityLevel();
        public extern IReadOnlyList<string> GetNetworkNames();
        public extern IAsyncOperation<IReadOnlyList<NetworkUsage>> GetNetworkUsageAsync(DateTimeOffset startTime, DateTimeOffset endTime, DataUsageGranularity granularity, NetworkUsageStates states);
        public extern byte? GetSignalBars();
        public extern bool IsDomainAuthenticatedBy(DomainAuthenticationKind kind);
        public extern IAsyncOperation<ConnectionProfileDeleteStatus> TryDeleteAsync();
    }
}

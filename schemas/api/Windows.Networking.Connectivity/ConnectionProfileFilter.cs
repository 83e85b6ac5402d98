using System;
using Windows.Storage.Streams;

namespace Windows.Networking.Connectivity
{
    /// <summary>Describes the connections to look for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.connectionprofilefilter"/>
    public sealed class ConnectionProfileFilter
    {
        public extern ConnectionProfileFilter();
        public extern bool? IsBackgroundDataUsageRestricted { get; set; }
        public extern bool IsConnected { get; set; }
        public extern bool? IsOverDataLimit { get; set; }
        public extern bool? IsRoaming { get; set; }
        public extern bool IsWlanConnectionProfile { get; set; }
        public extern bool IsWwanConnectionProfile { get; set; }
        public extern NetworkCostType NetworkCostType { get; set; }
        public extern Guid? PurposeGuid { get; set; }
        public extern IBuffer RawData { get; }
        public extern Guid? ServiceProviderGuid { get; set; }
    }
}

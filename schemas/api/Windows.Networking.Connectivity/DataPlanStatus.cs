using System;

namespace Windows.Networking.Connectivity
{
    /// <summary>How much of a data plan is left.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.dataplanstatus"/>
    public sealed class DataPlanStatus
    {
        private extern DataPlanStatus();
        public extern uint? DataLimitInMegabytes { get; }
        public extern DataPlanUsage DataPlanUsage { get; }
        public extern ulong? InboundBitsPerSecond { get; }
        public extern uint? MaxTransferSizeInMegabytes { get; }
        public extern DateTimeOffset? NextBillingCycle { get; }
        public extern ulong? OutboundBitsPerSecond { get; }
    }
}

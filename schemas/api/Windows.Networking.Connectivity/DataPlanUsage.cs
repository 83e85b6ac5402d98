using System;

namespace Windows.Networking.Connectivity
{
    /// <summary>How much of a data plan is used up.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.dataplanusage"/>
    public sealed class DataPlanUsage
    {
        private extern DataPlanUsage();
        public extern DateTimeOffset LastSyncTime { get; }
        public extern uint MegabytesUsed { get; }
    }
}

namespace Windows.Networking.Connectivity
{
    /// <summary>What a connection costs the user; background work should hold back on costly ones.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.connectioncost"/>
    public sealed class ConnectionCost
    {
        private extern ConnectionCost();
        public extern bool ApproachingDataLimit { get; }
        public extern bool BackgroundDataUsageRestricted { get; }
        public extern NetworkCostType NetworkCostType { get; }
        public extern bool OverDataLimit { get; }
        public extern bool Roaming { get; }
    }
}

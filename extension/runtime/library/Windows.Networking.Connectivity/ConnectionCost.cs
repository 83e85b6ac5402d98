namespace Windows.Networking.Connectivity
{
    /// <summary>What a connection costs the user; background work should hold back on costly ones.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.connectioncost"/>
    public sealed class ConnectionCost
    {
        internal ConnectionCost(NetworkCostType type)
        {
            NetworkCostType = type;
        }

        public bool ApproachingDataLimit
        {
            get { return false; }
        }

        public bool BackgroundDataUsageRestricted
        {
            get { return false; }
        }

        public NetworkCostType NetworkCostType { get; }
        public bool OverDataLimit
        {
            get { return false; }
        }

        public bool Roaming
        {
            get { return false; }
        }
    }
}

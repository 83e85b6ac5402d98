namespace Windows.Networking.Connectivity
{
    /// <summary>Which kinds of usage to count.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkusagestates"/>
    public struct NetworkUsageStates
    {
        public TriStates Roaming;
        public TriStates Shared;
    }
}

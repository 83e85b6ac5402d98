namespace Windows.Networking
{
    /// <summary>How resolved addresses are ordered.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.hostnamesortoptions"/>
    public enum HostNameSortOptions : uint
    {
        None = 0,
        OptimizeForLongConnections = 2,
    }
}

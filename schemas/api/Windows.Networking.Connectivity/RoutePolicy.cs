namespace Windows.Networking.Connectivity
{
    /// <summary>Sends the traffic to some hosts over one connection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.routepolicy"/>
    public sealed class RoutePolicy
    {
        public extern RoutePolicy(ConnectionProfile connectionProfile, HostName hostName, DomainNameType type);
        public extern ConnectionProfile ConnectionProfile { get; }
        public extern HostName HostName { get; }
        public extern DomainNameType HostNameType { get; }
    }
}

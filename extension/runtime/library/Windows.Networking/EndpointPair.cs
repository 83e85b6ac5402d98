namespace Windows.Networking
{
    /// <summary>The two ends of a connection: host and service here, host and service there.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.endpointpair"/>
    public sealed class EndpointPair
    {
        public EndpointPair(HostName localHostName, string localServiceName, HostName remoteHostName, string remoteServiceName)
        {
            LocalHostName = localHostName;
            LocalServiceName = localServiceName;
            RemoteHostName = remoteHostName;
            RemoteServiceName = remoteServiceName;
        }

        public HostName LocalHostName { get; set; }
        public string LocalServiceName { get; set; }
        public HostName RemoteHostName { get; set; }
        public string RemoteServiceName { get; set; }
    }
}

namespace Windows.Networking
{
    /// <summary>The two ends of a connection: host and service here, host and service there.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.endpointpair"/>
    public sealed class EndpointPair
    {
        public extern EndpointPair(HostName localHostName, string localServiceName, HostName remoteHostName, string remoteServiceName);
        public extern HostName LocalHostName { get; set; }
        public extern string LocalServiceName { get; set; }
        public extern HostName RemoteHostName { get; set; }
        public extern string RemoteServiceName { get; set; }
    }
}

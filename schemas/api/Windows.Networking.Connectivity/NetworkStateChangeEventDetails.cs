namespace Windows.Networking.Connectivity
{
    /// <summary>What a task gets that a NetworkStateChange started: which facts are new.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkstatechangeeventdetails"/>
    public sealed class NetworkStateChangeEventDetails
    {
        private extern NetworkStateChangeEventDetails();
        public extern bool HasNewConnectionCost { get; }
        public extern bool HasNewDomainConnectivityLevel { get; }
        public extern bool HasNewHostNameList { get; }
        public extern bool HasNewInternetConnectionProfile { get; }
        public extern bool HasNewNetworkConnectivityLevel { get; }
        public extern bool HasNewTetheringClientCount { get; }
        public extern bool HasNewTetheringOperationalState { get; }
        public extern bool HasNewWwanRegistrationState { get; }
    }
}

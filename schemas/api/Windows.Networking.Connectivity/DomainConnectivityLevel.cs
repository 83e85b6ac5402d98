namespace Windows.Networking.Connectivity
{
    /// <summary>Whether a domain controller is in reach.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.domainconnectivitylevel"/>
    public enum DomainConnectivityLevel
    {
        None = 0,
        Unauthenticated = 1,
        Authenticated = 2,
    }
}

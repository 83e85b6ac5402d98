namespace Windows.Networking.Connectivity
{
    /// <summary>Whether the device is registered in a mobile network.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.wwannetworkregistrationstate"/>
    public enum WwanNetworkRegistrationState
    {
        None = 0,
        Deregistered = 1,
        Searching = 2,
        Home = 3,
        Roaming = 4,
        Partner = 5,
        Denied = 6,
    }
}

namespace Windows.Networking.Connectivity
{
    /// <summary>How far a connection reaches.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.networkconnectivitylevel"/>
    public enum NetworkConnectivityLevel
    {
        None = 0,
        LocalAccess = 1,
        ConstrainedInternetAccess = 2,
        InternetAccess = 3,
    }
}

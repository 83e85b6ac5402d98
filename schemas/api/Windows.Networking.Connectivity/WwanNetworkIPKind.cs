namespace Windows.Networking.Connectivity
{
    /// <summary>The versions of IP a mobile network offers.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.connectivity.wwannetworkipkind"/>
    public enum WwanNetworkIPKind
    {
        None = 0,
        Ipv4 = 1,
        Ipv6 = 2,
        Ipv4v6 = 3,
        Ipv4v6v4Xlat = 4,
    }
}

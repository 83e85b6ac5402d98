namespace Windows.Networking
{
    /// <summary>What kind of text a host name is.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.hostnametype"/>
    public enum HostNameType
    {
        DomainName = 0,
        Ipv4 = 1,
        Ipv6 = 2,
        Bluetooth = 3,
    }
}

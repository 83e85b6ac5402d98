namespace System.Net.Sockets
{
    /// <summary>A kind of addresses.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.net.sockets.addressfamily"/>
    public enum AddressFamily
    {
        Unknown = -1,
        Unspecified = 0,
        Unix = 1,
        InterNetwork = 2,
        Ipx = 6,
        NetBios = 17,
        InterNetworkV6 = 23,
        Irda = 26,
    }
}

namespace System
{
    /// <summary>The kind of host name in a URI.</summary>
    public enum UriHostNameType
    {
        Unknown = 0,
        Basic = 1,
        Dns = 2,
        IPv4 = 3,
        IPv6 = 4,
    }
}

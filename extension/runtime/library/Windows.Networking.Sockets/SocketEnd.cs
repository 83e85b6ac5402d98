namespace Windows.Networking.Sockets
{
    /// <summary>One end of a connection, out of "host:port"; the host may be an IPv6 address with colons of its own.</summary>
    internal static class SocketEnd
    {
        /// <summary>Null before the connection stands.</summary>
        internal static HostName Host(string end)
        {
            var colon = end.LastIndexOf(':');
            return colon <= 0 ? null : new HostName(end.Substring(0, colon).Trim('[', ']'));
        }

        /// <summary>Empty before the connection stands.</summary>
        internal static string Port(string end)
        {
            return end.Substring(end.LastIndexOf(':') + 1);
        }
    }
}

namespace Windows.Networking.Sockets
{
    /// <summary>The kinds of socket the broker can hold.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketactivitykind"/>
    public enum SocketActivityKind
    {
        None = 0,
        StreamSocketListener = 1,
        DatagramSocket = 2,
        StreamSocket = 3,
    }
}

namespace Windows.Networking.Sockets
{
    /// <summary>How bad the errors of a server's certificate are.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketsslerrorseverity"/>
    public enum SocketSslErrorSeverity
    {
        None = 0,
        Ignorable = 1,
        Fatal = 2,
    }
}

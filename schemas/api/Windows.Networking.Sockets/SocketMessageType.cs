namespace Windows.Networking.Sockets
{
    /// <summary>Whether a WebSocket message is text or binary.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketmessagetype"/>
    public enum SocketMessageType
    {
        Binary = 0,
        Utf8 = 1,
    }
}

namespace Windows.Networking.Sockets
{
    /// <summary>Whether messages arrive whole or in parts.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.messagewebsocketreceivemode"/>
    public enum MessageWebSocketReceiveMode
    {
        FullMessage = 0,
        PartialMessage = 1,
    }
}

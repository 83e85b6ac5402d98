namespace Windows.Networking.Sockets
{
    /// <summary>Turns the HRESULT of a failed socket call into a reason.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.socketerror"/>
    public static class SocketError
    {
        /// <summary>The reason, or Unknown.</summary>
        public static extern SocketErrorStatus GetStatus(int hresult);
    }
}

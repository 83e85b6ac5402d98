using Windows.Web;

namespace Windows.Networking.Sockets
{
    /// <summary>Turns the HRESULT of a failed WebSocket call into a reason.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketerror"/>
    public static class WebSocketError
    {
        /// <summary>The reason, or Unknown.</summary>
        public static extern WebErrorStatus GetStatus(int hresult);
    }
}

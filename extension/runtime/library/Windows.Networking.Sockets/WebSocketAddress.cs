using System;

namespace Windows.Networking.Sockets
{
    /// <summary>Where a WebSocket connects to.</summary>
    internal static class WebSocketAddress
    {
        /// <summary>As text; whether it will do is for the host to say.</summary>
        internal static string Of(Uri uri)
        {
            return uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString;
        }
    }
}

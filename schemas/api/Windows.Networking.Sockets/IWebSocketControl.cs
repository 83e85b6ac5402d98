using System.Collections.Generic;
using Windows.Security.Credentials;

namespace Windows.Networking.Sockets
{
    /// <summary>The settings both kinds of WebSocket have in common.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.iwebsocketcontrol"/>
    public interface IWebSocketControl
    {
        uint OutboundBufferSizeInBytes { get; set; }
        /// <summary>The name and password for the proxy.</summary>
        PasswordCredential ProxyCredential { get; set; }
        /// <summary>The name and password for the server.</summary>
        PasswordCredential ServerCredential { get; set; }
        /// <summary>The sub-protocols offered to the server.</summary>
        IList<string> SupportedProtocols { get; }
    }
}

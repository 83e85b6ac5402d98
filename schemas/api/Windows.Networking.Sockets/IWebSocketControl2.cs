using System.Collections.Generic;
using Windows.Security.Cryptography.Certificates;

namespace Windows.Networking.Sockets
{
    /// <summary>Adds which certificate errors may be overlooked.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.iwebsocketcontrol2"/>
    public interface IWebSocketControl2 : IWebSocketControl
    {
        IList<ChainValidationResult> IgnorableServerCertificateErrors { get; }
    }
}

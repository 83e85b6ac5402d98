using Windows.Networking;
using Windows.Networking.Sockets;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a Bluetooth connection is made or asked for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.rfcommconnectiontrigger"/>
    public sealed class RfcommConnectionTrigger : IBackgroundTrigger
    {
        public extern RfcommConnectionTrigger();
        public extern bool AllowMultipleConnections { get; set; }
        public extern SocketProtectionLevel ProtectionLevel { get; set; }
        public extern HostName RemoteHostName { get; set; }
    }
}

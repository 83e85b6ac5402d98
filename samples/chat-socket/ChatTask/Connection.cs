using System;
using Windows.Networking.Sockets;

namespace Chat.Tasks
{
    /// <summary>What app and task do alike with the connection that they hand back and forth.</summary>
    public static class Connection
    {
        /// <summary>The name under which Windows keeps the connection; the app chooses it.</summary>
        public static string SocketId => "chat";

        /// <summary>After this time without traffic the task is started to send something.</summary>
        public static TimeSpan KeepAliveTime => TimeSpan.FromMinutes(15);

        /// <summary>Says which task Windows shall start for this connection. Has to come before ConnectAsync.</summary>
        public static void AllowLending(StreamSocket socket, Guid taskId)
        {
            try
            {
                // Wake: also while the device is in connected standby.
                socket.EnableTransferOwnership(taskId, SocketActivityConnectedStandbyAction.Wake);
            }
            catch (Exception problem) when (problem.HResult == ElementNotFound)
            {
                // This device has no connected standby that it could be woken from.
                socket.EnableTransferOwnership(taskId, SocketActivityConnectedStandbyAction.DoNotWake);
            }
        }

        /// <summary>Windows owns the connection from here on; the object is empty and must not be used any more.</summary>
        public static void Lend(StreamSocket socket)
        {
            socket.TransferOwnership(SocketId, null, KeepAliveTime);
        }

        private const int ElementNotFound = unchecked((int)0x80070490);
    }
}

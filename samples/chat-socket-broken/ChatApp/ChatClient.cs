using System;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.Networking;
using Windows.Networking.Sockets;

namespace Chat
{
    /// <summary>Registers the task and lends the socket to Windows as soon as it is connected.</summary>
    public sealed class ChatClient
    {
        public static async Task StartAsync(string host, string port)
        {
            // Mistake: nobody has asked whether the app may run in the background (BackgroundExecutionManager.RequestAccessAsync).
            var builder = new BackgroundTaskBuilder { Name = "Chat", TaskEntryPoint = "Chat.Tasks.ChatTask" };
            builder.SetTrigger(new SocketActivityTrigger());
            IBackgroundTaskRegistration task = builder.Register();

            var socket = new StreamSocket();
            socket.EnableTransferOwnership(task.TaskId, SocketActivityConnectedStandbyAction.Wake);
            await socket.ConnectAsync(new HostName(host), port);
            socket.TransferOwnership("chat");
        }
    }
}

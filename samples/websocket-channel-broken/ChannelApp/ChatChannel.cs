using System;
using System.Diagnostics;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;

namespace Channel
{
    /// <summary>Keeps a WebSocket to the chat server open while the app is suspended, with the usual mistakes.</summary>
    public sealed class ChatChannel
    {
        private ControlChannelTrigger channel;
        private StreamWebSocket socket;

        public async Task OpenAsync(Uri server)
        {
            await BackgroundExecutionManager.RequestAccessAsync();
            channel = new ControlChannelTrigger("chat", 30, ControlChannelTriggerResourceType.RequestHardwareSlot);
            Register("push", "Channel.Tasks.PushTask", channel.PushNotificationTrigger);
            Register("keep alive", "Windows.Networking.Sockets.WebSocketKeepAlive", channel.KeepAliveTrigger);

            socket = new StreamWebSocket();
            await socket.ConnectAsync(server);

            // Mistake: the channel has to know its transport before it is connected.
            channel.UsingTransport(socket);

            // Mistake: without a slot the channel is only a connection like any other, and nobody would know.
            channel.WaitForPushEnabled();

            while (await ReceiveAsync())
            {
            }
        }

        private async Task<bool> ReceiveAsync()
        {
            // Mistake: with await the push task may run before the bytes are here. Channels are read with the raw
            // pattern: ReadAsync, and a Completed handler that reads again.
            var buffer = new Windows.Storage.Streams.Buffer(4096);
            IBuffer data = await socket.InputStream.ReadAsync(buffer, buffer.Capacity, InputStreamOptions.Partial);
            Debug.WriteLine(data.Length);
            return data.Length > 0;
        }

        private static void Register(string name, string entryPoint, IBackgroundTrigger trigger)
        {
            var builder = new BackgroundTaskBuilder { Name = name, TaskEntryPoint = entryPoint };
            builder.SetTrigger(trigger);
            builder.Register();
        }
    }
}

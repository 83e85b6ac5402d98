using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Windows.ApplicationModel.Core;
using Windows.Foundation;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;

namespace Channel.Transport
{
    /// <summary>
    /// A WebSocket to the chat server that Windows watches while the app is suspended. The app opens it; the tasks of the
    /// channel run in the same process and find it in the property bag.
    /// </summary>
    public sealed class ChatChannel : IDisposable
    {
        /// <summary>The channel is found by this name, in the property bag and in the details of a task.</summary>
        public const string Id = "chat";

        /// <summary>Minutes between two keep-alives: the most that the server puts up with.</summary>
        private const uint KeepAliveInterval = 30;

        private const uint LargestRead = 4096;
        private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(20);

        private readonly Uri server;
        private readonly ConcurrentQueue<string> messages = new ConcurrentQueue<string>();
        private ControlChannelTrigger channel;
        private StreamWebSocket socket;

        public ChatChannel(Uri server)
        {
            this.server = server;
        }

        /// <summary>The open channel of this process, or null.</summary>
        public static ChatChannel Current
        {
            get
            {
                object found;
                CoreApplication.Properties.TryGetValue(Id, out found);
                return found as ChatChannel;
            }
        }

        public Uri Server
        {
            get { return server; }
        }

        /// <summary>
        /// Opens the channel: with a hardware slot, which works in connected standby too, or else with a software slot.
        /// False: Windows gives no slot, or the server cannot be reached.
        /// </summary>
        public async Task<bool> OpenAsync(CancellationToken cancel)
        {
            return await TryOpenAsync(ControlChannelTriggerResourceType.RequestHardwareSlot, cancel)
                || await TryOpenAsync(ControlChannelTriggerResourceType.RequestSoftwareSlot, cancel);
        }

        /// <summary>The next message that the push task has not handled yet.</summary>
        public bool TryTake(out string message)
        {
            return messages.TryDequeue(out message);
        }

        public void Dispose()
        {
            CoreApplication.Properties.Remove(Id);
            if (socket != null)
            {
                socket.Dispose();
                socket = null;
            }

            if (channel != null)
            {
                channel.Dispose();
                channel = null;
            }
        }

        private async Task<bool> TryOpenAsync(ControlChannelTriggerResourceType slot, CancellationToken cancel)
        {
            try
            {
                channel = new ControlChannelTrigger(Id, KeepAliveInterval, slot);
                ChannelTasks.Register(channel);

                // The channel has to know its transport before that is connected.
                socket = new StreamWebSocket();
                channel.UsingTransport(socket);
                using (var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancel))
                {
                    timeout.CancelAfter(ConnectTimeout);
                    await socket.ConnectAsync(server).AsTask(timeout.Token);
                }

                ControlChannelTriggerStatus status = channel.WaitForPushEnabled();
                if (status == ControlChannelTriggerStatus.HardwareSlotAllocated
                    || status == ControlChannelTriggerStatus.SoftwareSlotAllocated)
                {
                    CoreApplication.Properties[Id] = this;
                    Read();
                    return true;
                }

                Debug.WriteLine("No slot: " + status);
            }
            catch (Exception problem)
            {
                // NetworkStateChange starts ReopenTask; trying again before that would only cost energy.
                Debug.WriteLine("The channel cannot be opened: " + WebSocketError.GetStatus(problem.HResult));
            }

            Dispose();
            return false;
        }

        /// <summary>
        /// Posts a read. Without one that is posted, nothing wakes the app. Not awaited: Windows calls Run of the push task when
        /// the handler has returned, and only the raw pattern tells it when that is.
        /// </summary>
        private void Read()
        {
            var buffer = new Windows.Storage.Streams.Buffer(LargestRead);
            IAsyncOperationWithProgress<IBuffer, uint> read =
                socket.InputStream.ReadAsync(buffer, LargestRead, InputStreamOptions.Partial);
            read.Completed = OnRead;
        }

        private void OnRead(IAsyncOperationWithProgress<IBuffer, uint> read, AsyncStatus status)
        {
            try
            {
                // In the state Error this throws what went wrong.
                IBuffer data = read.GetResults();
                if (data.Length == 0)
                {
                    Debug.WriteLine("The server has closed the connection.");
                    Dispose();
                    return;
                }

                using (DataReader reader = DataReader.FromBuffer(data))
                {
                    messages.Enqueue(reader.ReadString(data.Length));
                }

                // The next read is posted before this handler returns.
                Read();
            }
            catch (Exception problem)
            {
                Debug.WriteLine("The connection is lost: " + problem.Message);
                Dispose();
            }
        }
    }
}

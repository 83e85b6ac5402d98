using System;
using System.Threading;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage;
using Windows.Storage.Streams;
using Windows.UI.Notifications;

namespace Chat.Tasks
{
    /// <summary>
    /// Runs whenever something happens on the connection that the app has lent to Windows, also while the app is
    /// suspended or gone and the device sleeps.
    /// </summary>
    public sealed class ChatTask : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance taskInstance)
        {
            // Windows takes the task for finished when Run returns, and an async method returns at its first await.
            // The deferral says that the work goes on until Complete.
            BackgroundTaskDeferral deferral = taskInstance.GetDeferral();

            // Windows has no time left for the task: five seconds from now it must be over.
            var canceled = new CancellationTokenSource();
            taskInstance.Canceled += (sender, reason) => canceled.Cancel();
            try
            {
                var details = taskInstance.TriggerDetails as SocketActivityTriggerDetails;
                if (details == null)
                {
                    return;
                }

                switch (details.Reason)
                {
                    case SocketActivityTriggerReason.SocketActivity:
                        await ReceiveAsync(details.SocketInformation);
                        break;
                    case SocketActivityTriggerReason.KeepAliveTimerExpired:
                        await KeepAliveAsync(details.SocketInformation);
                        break;
                    case SocketActivityTriggerReason.SocketClosed:
                        await ReconnectAsync(taskInstance.Task.TaskId, canceled.Token);
                        break;
                }
            }
            catch (Exception problem)
            {
                ShowToast("Chat is offline", problem.Message);
            }
            finally
            {
                // Also after an exception: a deferral that stays open keeps the task alive until Windows kills the app.
                deferral.Complete();
            }
        }

        /// <summary>Data has arrived: tell the user, and tell the server that it was delivered.</summary>
        private static async Task ReceiveAsync(SocketActivityInformation information)
        {
            // Reading this property moves the connection from Windows to this task.
            StreamSocket socket = information.StreamSocket;
            try
            {
                string message = await ReadAsync(socket);
                if (message.Length > 0)
                {
                    ShowToast("New message", message);
                    await SendAsync(socket, "delivered: " + message + "\n");
                }
            }
            finally
            {
                // Windows watches the connection again only when it has it back, whatever went wrong before.
                Connection.Lend(socket);
            }
        }

        /// <summary>Nothing was heard for a while: send something, so that no router on the way forgets the connection.</summary>
        private static async Task KeepAliveAsync(SocketActivityInformation information)
        {
            StreamSocket socket = information.StreamSocket;
            try
            {
                await SendAsync(socket, "ping\n");
            }
            finally
            {
                Connection.Lend(socket);
            }
        }

        /// <summary>The connection is lost: make a new one and lend it in place of the old.</summary>
        private static async Task ReconnectAsync(Guid taskId, CancellationToken canceled)
        {
            // The app wrote these when it connected; a task has no other way to know.
            var settings = ApplicationData.Current.LocalSettings.Values;
            var host = settings["host"] as string;
            var port = settings["port"] as string;
            if (host == null || port == null)
            {
                return;
            }

            var socket = new StreamSocket();
            try
            {
                Connection.AllowLending(socket, taskId);
                // Nothing else here takes long.
                await socket.ConnectAsync(new HostName(host), port).AsTask(canceled);
                await SendAsync(socket, "back again\n");
            }
            catch (Exception)
            {
                socket.Dispose();
                throw;
            }

            Connection.Lend(socket);
        }

        /// <summary>What has arrived, without the end of the line; empty when the server has closed the connection.</summary>
        private static async Task<string> ReadAsync(StreamSocket socket)
        {
            using (var reader = new DataReader(socket.InputStream))
            {
                // Partial: come back with whatever is there instead of waiting for all 1024 bytes.
                reader.InputStreamOptions = InputStreamOptions.Partial;
                uint count = await reader.LoadAsync(1024);
                string text = reader.ReadString(count);

                // Disposing the reader would close the stream, and with it the connection.
                reader.DetachStream();
                return text.TrimEnd('\r', '\n');
            }
        }

        private static async Task SendAsync(StreamSocket socket, string text)
        {
            using (var writer = new DataWriter(socket.OutputStream))
            {
                writer.WriteString(text);
                await writer.StoreAsync();
                writer.DetachStream();
            }
        }

        private static void ShowToast(string title, string text)
        {
            var xml = ToastNotificationManager.GetTemplateContent(ToastTemplateType.ToastText02);
            var lines = xml.GetElementsByTagName("text");
            lines[0].AppendChild(xml.CreateTextNode(title));
            lines[1].AppendChild(xml.CreateTextNode(text));
            ToastNotificationManager.CreateToastNotifier().Show(new ToastNotification(xml));
        }
    }
}

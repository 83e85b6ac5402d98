using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Chat.Tasks;
using Windows.ApplicationModel;
using Windows.ApplicationModel.Background;
using Windows.ApplicationModel.Core;
using Windows.Networking;
using Windows.Networking.Sockets;
using Windows.Storage;
using Windows.Storage.Streams;

namespace Chat
{
    /// <summary>
    /// The connection to the chat server. In the foreground the app reads it itself; when the app is suspended Windows
    /// gets it and starts the task for whatever happens.
    /// </summary>
    public sealed class ChatClient
    {
        private const string TaskName = "Chat";
        private const string TaskEntryPoint = "Chat.Tasks.ChatTask";

        private readonly IBackgroundTaskRegistration task;
        private StreamSocket socket;
        private Task receiving;
        private bool isLeaving;

        private ChatClient(IBackgroundTaskRegistration task)
        {
            this.task = task;
        }

        /// <summary>Registers the task, connects, and looks after the connection from then on.</summary>
        public static async Task StartAsync(string host, string port)
        {
            // The user or the battery saver may say no; then registering would succeed and the task never run.
            BackgroundAccessStatus access = await BackgroundExecutionManager.RequestAccessAsync();
            if (access == BackgroundAccessStatus.DeniedByUser || access == BackgroundAccessStatus.DeniedBySystemPolicy)
            {
                Debug.WriteLine("Messages arrive only while Chat is open: " + access);
                return;
            }

            IBackgroundTaskRegistration task;
            try
            {
                task = FindTask() ?? RegisterTask();
            }
            catch (Exception problem)
            {
                // Something about the registration is wrong, most likely in the manifest.
                Debug.WriteLine("Messages arrive only while Chat is open: " + problem.Message);
                return;
            }

            var client = new ChatClient(task);
            CoreApplication.Suspending += client.OnSuspending;
            CoreApplication.Resuming += client.OnResuming;
            await client.ConnectAsync(host, port);
        }

        /// <summary>Registrations outlive the app. Registering again would give a second task beside the first.</summary>
        private static IBackgroundTaskRegistration FindTask()
        {
            return BackgroundTaskRegistration.AllTasks.Values.FirstOrDefault(known => known.Name == TaskName);
        }

        private static IBackgroundTaskRegistration RegisterTask()
        {
            var builder = new BackgroundTaskBuilder
            {
                Name = TaskName,
                TaskEntryPoint = TaskEntryPoint,
                // The task needs the network in connected standby too.
                IsNetworkRequested = true,
            };
            builder.SetTrigger(new SocketActivityTrigger());
            return builder.Register();
        }

        private async Task ConnectAsync(string host, string port)
        {
            // The task reconnects with these while the app is not there.
            ApplicationData.Current.LocalSettings.Values["host"] = host;
            ApplicationData.Current.LocalSettings.Values["port"] = port;

            if (TakeBack())
            {
                return;
            }

            var connecting = new StreamSocket();
            Connection.AllowLending(connecting, task.TaskId);
            await connecting.ConnectAsync(new HostName(host), port);
            Use(connecting);
            await SendAsync("hello\n");
        }

        /// <summary>Gets back what was lent before, by this run of the app or an earlier one.</summary>
        private bool TakeBack()
        {
            SocketActivityInformation lent;
            if (!SocketActivityInformation.AllSockets.TryGetValue(Connection.SocketId, out lent))
            {
                return false;
            }

            Use(lent.StreamSocket);
            return true;
        }

        private void Use(StreamSocket connected)
        {
            socket = connected;
            isLeaving = false;
            receiving = ReceiveAsync();
        }

        private async Task ReceiveAsync()
        {
            using (var reader = new DataReader(socket.InputStream))
            {
                reader.InputStreamOptions = InputStreamOptions.Partial;
                try
                {
                    // A read that is started after CancelIOAsync would not be ended by it.
                    while (!isLeaving)
                    {
                        uint count = await reader.LoadAsync(1024);
                        if (count == 0)
                        {
                            break;
                        }

                        Debug.WriteLine("In the foreground: " + reader.ReadString(count).TrimEnd());
                    }
                }
                catch (Exception problem)
                {
                    // CancelIOAsync ends the read like this when the app is suspended.
                    Debug.WriteLine("No longer reading: " + SocketError.GetStatus(problem.HResult));
                }

                reader.DetachStream();
            }
        }

        private async Task SendAsync(string text)
        {
            using (var writer = new DataWriter(socket.OutputStream))
            {
                writer.WriteString(text);
                await writer.StoreAsync();
                writer.DetachStream();
            }
        }

        private async void OnSuspending(object sender, SuspendingEventArgs args)
        {
            if (socket == null)
            {
                return;
            }

            SuspendingDeferral deferral = args.SuspendingOperation.GetDeferral();
            try
            {
                // TransferOwnership fails while a read is pending: end it, and wait until its code has run.
                isLeaving = true;
                await socket.CancelIOAsync();
                await receiving;
                Connection.Lend(socket);
                socket = null;
            }
            finally
            {
                deferral.Complete();
            }
        }

        private void OnResuming(object sender, object args)
        {
            TakeBack();
        }
    }
}

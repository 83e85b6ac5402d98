// A lent socket from C#: registration, connecting, lending, and the task of Microsoft's sample form for each reason.

import test from 'node:test';
import { check } from './machine';

const app = `
static class App
{
    public static async Task Main()
    {
        BackgroundTaskRegistration task;
        var builder = new BackgroundTaskBuilder { Name = "Chat", TaskEntryPoint = "Tasks.Chat" };
        builder.SetTrigger(new SocketActivityTrigger());
        task = builder.Register();
        ApplicationData.Current.LocalSettings.Values["host"] = "chat";
        var socket = new StreamSocket();
        socket.EnableTransferOwnership(task.TaskId, SocketActivityConnectedStandbyAction.Wake);
        await socket.ConnectAsync(new HostName("chat"), "5000");
        var reader = new DataReader(socket.InputStream) { InputStreamOptions = InputStreamOptions.Partial };
        var read = reader.LoadAsync(250);
        read.Completed += (info, status) => Console.WriteLine("read ended: " + status);
        CoreApplication.Suspending += async (sender, e) =>
        {
            var deferral = e.SuspendingOperation.GetDeferral();
            await socket.CancelIOAsync();
            socket.TransferOwnership("chat");
            deferral.Complete();
        };
    }
}
`;

const task = `
namespace Tasks
{
    public sealed class Chat : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance instance)
        {
            var deferral = instance.GetDeferral();
            try
            {
                var details = instance.TriggerDetails as SocketActivityTriggerDetails;
                var information = details.SocketInformation;
                switch (details.Reason)
                {
                    case SocketActivityTriggerReason.SocketActivity:
                        var socket = information.StreamSocket;
                        var reader = new DataReader(socket.InputStream) { InputStreamOptions = InputStreamOptions.Partial };
                        await reader.LoadAsync(250);
                        Show(reader.ReadString(reader.UnconsumedBufferLength));
                        socket.TransferOwnership(information.Id);
                        break;
                    case SocketActivityTriggerReason.KeepAliveTimerExpired:
                        socket = information.StreamSocket;
                        var writer = new DataWriter(socket.OutputStream);
                        writer.WriteString("ping");
                        await writer.StoreAsync();
                        writer.DetachStream();
                        writer.Dispose();
                        socket.TransferOwnership(information.Id);
                        break;
                    case SocketActivityTriggerReason.SocketClosed:
                        socket = new StreamSocket();
                        socket.EnableTransferOwnership(instance.Task.TaskId, SocketActivityConnectedStandbyAction.Wake);
                        await socket.ConnectAsync(new HostName((string)ApplicationData.Current.LocalSettings.Values["host"]), "5000");
                        socket.TransferOwnership("chat");
                        break;
                }
            }
            catch (Exception exception)
            {
                Show(exception.Message);
            }
            deferral.Complete();
        }

        private static void Show(string text)
        {
            var xml = ToastNotificationManager.GetTemplateContent(ToastTemplateType.ToastText02);
            xml.GetElementsByTagName("text").First().AppendChild(xml.CreateTextNode(text));
            ToastNotificationManager.CreateToastNotifier().Show(new ToastNotification(xml));
        }
    }
}
`;

test('from launch over suspension to each reason of the task', () => {
  check(
    app + task,
    `
    do launchApp
    do suspendApp
    server: send "hello"
    do expireKeepAlive chat
    server: end
    `,
    `
    `,
  );
});

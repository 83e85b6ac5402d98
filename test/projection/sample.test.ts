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
      0 app     launched (pid 4100, before: NotRunning)
      0 app     registers Chat for SocketActivityTrigger
      0 broker  s1: transfer enabled, Wake
      0 network s1 connects to chat:5000
     10 network s1 connected
    100 app     Suspending raised, deadline in 5 s
    100 task    deferral d1 taken (1 open)
    100 broker  s1: I/O canceled (1 pending)
    100 app     StreamSocket.InputStream ends: CancelIOAsync was called (ERROR_OPERATION_ABORTED)
    100 app     read ended: Error
    100 broker  s1 lent to the broker as "chat"
    100 task    deferral d1 completed (0 open)
    100 app     suspended
    210 network s1 ← "hello"
    210 broker  SocketActivityTrigger fires for Chat: SocketActivity on "chat"
    210 task    host process 4104 for Chat
    230 task    Chat: Run
    230 task    deferral d2 taken (1 open)
    230 broker  s1 "chat" taken by the task
    230 broker  s1: 5 bytes read
    230 toast   toast "hello"
    230 broker  s1 lent to the broker as "chat"
    230 task    deferral d2 completed (0 open)
    230 task    Chat completed after 0 ms
    230 task    process 4104 (taskHost) ends: the task is finished
    300 broker  s1: keep-alive time of "chat" is over
    300 broker  SocketActivityTrigger fires for Chat: KeepAliveTimerExpired on "chat"
    300 task    host process 4108 for Chat
    320 task    Chat: Run
    320 task    deferral d3 taken (1 open)
    320 broker  s1 "chat" taken by the task
    320 network s1 → "ping"
    320 broker  s1 lent to the broker as "chat"
    320 task    deferral d3 completed (0 open)
    320 task    Chat completed after 0 ms
    320 task    process 4108 (taskHost) ends: the task is finished
    410 network s1 closed by the other side
    410 broker  SocketActivityTrigger fires for Chat: SocketClosed on "chat"
    410 task    host process 4112 for Chat
    430 task    Chat: Run
    430 task    deferral d4 taken (1 open)
    430 broker  s2: transfer enabled, Wake
    430 network s2 connects to chat:5000
    440 network s2 connected
    440 broker  s1 closed: a new socket was lent as "chat"
    440 broker  s2 lent to the broker as "chat"
    440 task    deferral d4 completed (0 open)
    440 task    Chat completed after 10 ms
    440 task    process 4112 (taskHost) ends: the task is finished
    `,
  );
});

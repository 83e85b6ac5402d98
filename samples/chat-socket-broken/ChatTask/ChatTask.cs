using System;
using Windows.ApplicationModel.Background;
using Windows.Networking.Sockets;
using Windows.Storage.Streams;
using Windows.UI.Notifications;

namespace Chat.Tasks
{
    /// <summary>Shows messages that arrive on the lent socket, and forgets to give the socket back when there is nothing to show.</summary>
    public sealed class ChatTask : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance taskInstance)
        {
            BackgroundTaskDeferral deferral = taskInstance.GetDeferral();
            try
            {
                var details = (SocketActivityTriggerDetails)taskInstance.TriggerDetails;
                switch (details.Reason)
                {
                    case SocketActivityTriggerReason.SocketActivity:
                        StreamSocket socket = details.SocketInformation.StreamSocket;
                        var reader = new DataReader(socket.InputStream) { InputStreamOptions = InputStreamOptions.Partial };
                        uint count = await reader.LoadAsync(1024);
                        if (count == 0)
                        {
                            // Mistake: the task ends with the socket in its hands and is never started for it again.
                            break;
                        }

                        ShowToast(reader.ReadString(count));
                        reader.DetachStream();
                        socket.TransferOwnership(details.SocketInformation.Id);
                        break;
                }
            }
            finally
            {
                deferral.Complete();
            }
        }

        private static void ShowToast(string text)
        {
            var xml = ToastNotificationManager.GetTemplateContent(ToastTemplateType.ToastText01);
            xml.GetElementsByTagName("text")[0].AppendChild(xml.CreateTextNode(text));
            ToastNotificationManager.CreateToastNotifier().Show(new ToastNotification(xml));
        }
    }
}

using System;
using Windows.ApplicationModel.Background;
using Windows.Data.Xml.Dom;
using Windows.Storage;
using Windows.UI.Notifications;

namespace Reminders.Tasks
{
    /// <summary>Shows what the page has written into a file as a toast.</summary>
    public sealed class ReminderTask : IBackgroundTask
    {
        private volatile bool isCanceled;

        public async void Run(IBackgroundTaskInstance taskInstance)
        {
            taskInstance.Canceled += (sender, reason) => isCanceled = true;
            BackgroundTaskDeferral deferral = taskInstance.GetDeferral();
            try
            {
                var file = await ApplicationData.Current.LocalFolder.TryGetItemAsync("reminder.txt") as StorageFile;
                if (file != null && !isCanceled) Show(await FileIO.ReadTextAsync(file));
            }
            finally
            {
                deferral.Complete();
            }
        }

        private static void Show(string text)
        {
            XmlDocument toast = ToastNotificationManager.GetTemplateContent(ToastTemplateType.ToastText02);
            XmlNodeList texts = toast.GetElementsByTagName("text");
            texts[0].AppendChild(toast.CreateTextNode("Reminder"));
            texts[1].AppendChild(toast.CreateTextNode(text));
            ToastNotificationManager.CreateToastNotifier().Show(new ToastNotification(toast) { Tag = "reminder" });
        }
    }
}

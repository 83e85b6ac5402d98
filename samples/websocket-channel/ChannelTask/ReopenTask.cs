using System;
using System.Threading;
using Channel.Transport;
using Windows.ApplicationModel.Background;
using Windows.Storage;

namespace Channel.Tasks
{
    /// <summary>Opens the channel again after the network has changed, and after Windows has taken its slot back.</summary>
    public sealed class ReopenTask : IBackgroundTask
    {
        public async void Run(IBackgroundTaskInstance taskInstance)
        {
            BackgroundTaskDeferral deferral = taskInstance.GetDeferral();
            var canceled = new CancellationTokenSource();
            taskInstance.Canceled += (sender, reason) => canceled.Cancel();
            try
            {
                var server = ApplicationData.Current.LocalSettings.Values["server"] as string;
                if (server == null)
                {
                    return;
                }

                ChatChannel old = ChatChannel.Current;
                if (old != null)
                {
                    old.Dispose();
                }

                await new ChatChannel(new Uri(server)).OpenAsync(canceled.Token);
            }
            finally
            {
                deferral.Complete();
            }
        }
    }
}

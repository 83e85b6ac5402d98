using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Channel.Transport;
using Windows.ApplicationModel.Background;
using Windows.Storage;

namespace Channel
{
    /// <summary>What the app does when it is started: asks for access, registers its tasks, opens the channel.</summary>
    public static class ChatClient
    {
        public static async Task StartAsync(string server)
        {
            BackgroundAccessStatus access = await BackgroundExecutionManager.RequestAccessAsync();
            if (access == BackgroundAccessStatus.Unspecified
                || access == BackgroundAccessStatus.DeniedBySystemPolicy
                || access == BackgroundAccessStatus.DeniedByUser)
            {
                Debug.WriteLine("The app may not run in the background: " + access);
                return;
            }

            ApplicationData.Current.LocalSettings.Values["server"] = server;
            ChannelTasks.RegisterReopening();
            await new ChatChannel(new Uri(server)).OpenAsync(CancellationToken.None);
        }
    }
}

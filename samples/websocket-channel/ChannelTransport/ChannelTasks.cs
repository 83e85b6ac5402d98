using System;
using System.Diagnostics;
using System.Linq;
using Windows.ApplicationModel.Background;
using Windows.Networking.Sockets;

namespace Channel.Transport
{
    /// <summary>The registrations of the app. They outlive it, so each is made anew only after the old one is gone.</summary>
    public static class ChannelTasks
    {
        /// <summary>The two tasks of a channel.</summary>
        public static void Register(ControlChannelTrigger channel)
        {
            Register("push", "Channel.Tasks.PushTask", channel.PushNotificationTrigger);
            Register("keep alive", "Windows.Networking.Sockets.WebSocketKeepAlive", channel.KeepAliveTrigger);
        }

        /// <summary>The task that opens the channel again.</summary>
        public static void RegisterReopening()
        {
            Register("network change", "Channel.Tasks.ReopenTask", new SystemTrigger(SystemTriggerType.NetworkStateChange, false));
            Register("reset", "Channel.Tasks.ReopenTask", new SystemTrigger(SystemTriggerType.ControlChannelReset, false));
        }

        private static void Register(string name, string entryPoint, IBackgroundTrigger trigger)
        {
            foreach (IBackgroundTaskRegistration old in BackgroundTaskRegistration.AllTasks.Values.Where(task => task.Name == name))
            {
                old.Unregister(false);
            }

            var builder = new BackgroundTaskBuilder { Name = name, TaskEntryPoint = entryPoint, IsNetworkRequested = true };
            builder.SetTrigger(trigger);
            try
            {
                builder.Register();
            }
            catch (Exception problem)
            {
                Debug.WriteLine(name + " cannot be registered: " + problem.Message);
            }
        }
    }
}

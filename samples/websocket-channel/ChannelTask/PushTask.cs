using Channel.Transport;
using Windows.ApplicationModel.Background;
using Windows.Networking.Sockets;

namespace Channel.Tasks
{
    /// <summary>Runs in the process of the app when something has arrived on the channel and the app has taken it.</summary>
    public sealed class PushTask : IBackgroundTask
    {
        public void Run(IBackgroundTaskInstance taskInstance)
        {
            var details = taskInstance.TriggerDetails as IControlChannelTriggerEventDetails;
            ChatChannel chat = ChatChannel.Current;
            if (details == null || chat == null)
            {
                // The connection is gone; ReopenTask opens it again as soon as there is a network.
                return;
            }

            // One run may stand for several messages, or for none.
            string message;
            while (chat.TryTake(out message))
            {
                MessageToast.Show(message);
            }
        }
    }
}

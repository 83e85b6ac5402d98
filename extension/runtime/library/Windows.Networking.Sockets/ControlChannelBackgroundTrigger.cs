using Windows.ApplicationModel.Background;

namespace Windows.Networking.Sockets
{
    /// <summary>One of the two triggers of a control channel.</summary>
    internal sealed class ControlChannelBackgroundTrigger : IBackgroundTrigger
    {
        internal ControlChannelBackgroundTrigger(string channelId, bool isPush)
        {
            Create(channelId, isPush);
        }

        private extern void Create(string channelId, bool isPush);
    }
}

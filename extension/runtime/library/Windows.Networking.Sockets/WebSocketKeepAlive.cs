using Windows.ApplicationModel.Background;

namespace Windows.Networking.Sockets
{
    /// <summary>A ready-made background task that keeps the WebSocket of a control channel alive; only named as entry point, in code and manifest.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.websocketkeepalive"/>
    public sealed class WebSocketKeepAlive : IBackgroundTask
    {
        public WebSocketKeepAlive()
        {
        }

        /// <summary>Sends a keep-alive frame on the channel's WebSocket.</summary>
        public void Run(IBackgroundTaskInstance taskInstance)
        {
            var details = taskInstance.TriggerDetails as IControlChannelTriggerEventDetails;
            if (details != null) details.ControlChannelTrigger.SendKeepAlive();
        }
    }
}

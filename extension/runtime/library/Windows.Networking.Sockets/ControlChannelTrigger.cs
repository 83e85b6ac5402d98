using System;
using System.Threading.Tasks;
using Windows.ApplicationModel.Background;
using Windows.Foundation;

namespace Windows.Networking.Sockets
{
    /// <summary>Ties one long-lived TCP connection to the system, so that incoming data and a keep-alive timer start background tasks inside the suspended app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger"/>
    public sealed class ControlChannelTrigger : IDisposable
    {
        private readonly ControlChannelBackgroundTrigger keepAliveTrigger;
        private readonly ControlChannelBackgroundTrigger pushNotificationTrigger;

        /// <exception cref="UnauthorizedAccessException">The app has no permission for real-time connectivity.</exception>
        public ControlChannelTrigger(string channelId, uint serverKeepAliveIntervalInMinutes, ControlChannelTriggerResourceType resourceRequestType)
        {
            if (channelId == null) throw new ArgumentNullException("channelId");
            Create(channelId, serverKeepAliveIntervalInMinutes, resourceRequestType == ControlChannelTriggerResourceType.RequestHardwareSlot);
            keepAliveTrigger = new ControlChannelBackgroundTrigger(channelId, false);
            pushNotificationTrigger = new ControlChannelBackgroundTrigger(channelId, true);
        }

        /// <exception cref="UnauthorizedAccessException">The app has no permission for real-time connectivity.</exception>
        public ControlChannelTrigger(string channelId, uint serverKeepAliveIntervalInMinutes)
            : this(channelId, serverKeepAliveIntervalInMinutes, ControlChannelTriggerResourceType.RequestSoftwareSlot)
        {
        }

        /// <summary>The name given at construction; tasks find the app's objects by it.</summary>
        public extern string ControlChannelTriggerId { get; }
        /// <summary>How often the network stack itself keeps the connection alive.</summary>
        public extern uint CurrentKeepAliveIntervalInMinutes { get; }
        /// <summary>Whether the channel can wake the device from connected standby.</summary>
        public extern bool IsWakeFromLowPowerSupported { get; }

        /// <summary>The trigger for the task that keeps the connection alive.</summary>
        public IBackgroundTrigger KeepAliveTrigger
        {
            get { return keepAliveTrigger; }
        }

        /// <summary>The trigger for the task that handles incoming data.</summary>
        public IBackgroundTrigger PushNotificationTrigger
        {
            get { return pushNotificationTrigger; }
        }

        /// <summary>The keep-alive time in minutes; the largest value the server puts up with is best.</summary>
        public extern uint ServerKeepAliveIntervalInMinutes { get; set; }

        /// <summary>The transport the channel uses now.</summary>
        public object TransportObject { get; private set; }

        /// <summary>Gives the channel and its slot back.</summary>
        public void Dispose()
        {
            TransportObject = null;
            Close();
        }

        /// <summary>Tells the network stack that connections are dropped too often.</summary>
        public extern void DecreaseNetworkKeepAliveInterval();
        /// <summary>Pushes what was sent down to the network before the task ends.</summary>
        public extern void FlushTransport();

        /// <summary>Names the transport object; after making it and before connecting it.</summary>
        public void UsingTransport(object transport)
        {
            if (transport == null) throw new ArgumentNullException("transport");
            Use(transport);
            TransportObject = transport;
        }

        /// <summary>Waits until the established connection is watched by the system, and tells which slot it got; required after connecting.</summary>
        public ControlChannelTriggerStatus WaitForPushEnabled()
        {
            return Enable().GetAwaiter().GetResult();
        }

        /// <summary>What WebSocketKeepAlive does.</summary>
        internal extern void SendKeepAlive();

        private extern void Create(string channelId, uint minutes, bool hardware);
        private extern void Use(object transport);
        private extern Task<ControlChannelTriggerStatus> Enable();
        private extern void Close();
    }
}

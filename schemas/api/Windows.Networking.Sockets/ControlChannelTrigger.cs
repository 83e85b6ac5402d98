using System;
using Windows.ApplicationModel.Background;

namespace Windows.Networking.Sockets
{
    /// <summary>Ties one long-lived TCP connection to the system, so that incoming data and a keep-alive timer start background tasks inside the suspended app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.sockets.controlchanneltrigger"/>
    public sealed class ControlChannelTrigger : IDisposable
    {
        /// <exception cref="UnauthorizedAccessException">The app has no permission for real-time connectivity.</exception>
        public extern ControlChannelTrigger(string channelId, uint serverKeepAliveIntervalInMinutes, ControlChannelTriggerResourceType resourceRequestType);
        /// <exception cref="UnauthorizedAccessException">The app has no permission for real-time connectivity.</exception>
        public extern ControlChannelTrigger(string channelId, uint serverKeepAliveIntervalInMinutes);
        /// <summary>The name given at construction; tasks find the app's objects by it.</summary>
        public extern string ControlChannelTriggerId { get; }
        /// <summary>How often the network stack itself keeps the connection alive.</summary>
        public extern uint CurrentKeepAliveIntervalInMinutes { get; }
        /// <summary>Whether the channel can wake the device from connected standby.</summary>
        public extern bool IsWakeFromLowPowerSupported { get; }
        /// <summary>The trigger for the task that keeps the connection alive.</summary>
        public extern IBackgroundTrigger KeepAliveTrigger { get; }
        /// <summary>The trigger for the task that handles incoming data.</summary>
        public extern IBackgroundTrigger PushNotificationTrigger { get; }
        /// <summary>The keep-alive time in minutes; the largest value the server puts up with is best.</summary>
        public extern uint ServerKeepAliveIntervalInMinutes { get; set; }
        /// <summary>The transport the channel uses now.</summary>
        public extern object TransportObject { get; }
        /// <summary>Gives the channel and its slot back.</summary>
        public extern void Dispose();
        /// <summary>Tells the network stack that connections are dropped too often.</summary>
        public extern void DecreaseNetworkKeepAliveInterval();
        /// <summary>Pushes what was sent down to the network before the task ends.</summary>
        public extern void FlushTransport();
        /// <summary>Names the transport object; after making it and before connecting it.</summary>
        public extern void UsingTransport(object transport);
        /// <summary>Waits until the established connection is watched by the system, and tells which slot it got; required after connecting.</summary>
        public extern ControlChannelTriggerStatus WaitForPushEnabled();
    }
}

using System;
using Windows.Foundation;

namespace Windows.Networking.PushNotifications
{
    /// <summary>The address under which a server can send notifications to this app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.pushnotificationchannel"/>
    public sealed class PushNotificationChannel
    {
        private static PushNotificationChannel open;
        private TypedEventHandler<PushNotificationChannel, PushNotificationReceivedEventArgs> received;

        internal PushNotificationChannel(string uri, DateTimeOffset expirationTime)
        {
            Uri = uri;
            ExpirationTime = expirationTime;
        }

        /// <summary>When the address stops working; ask for a new one well before.</summary>
        public DateTimeOffset ExpirationTime { get; }
        /// <summary>The address, for the app's own server.</summary>
        public string Uri { get; }

        /// <summary>Raised while the app runs; a handler that sets Cancel keeps tasks from running.</summary>
        public event TypedEventHandler<PushNotificationChannel, PushNotificationReceivedEventArgs> PushNotificationReceived
        {
            add
            {
                received += value;
                open = this;
                HostEvents.Listen("pushReceived", new Action<PushNotificationReceivedEventArgs>(Raise));
            }
            remove { received -= value; }
        }

        public void Dispose()
        {
            Close();
        }

        /// <summary>Ends the channel: nothing more is received through this object.</summary>
        public void Close()
        {
            if (open == this) open = null;
        }

        private static void Raise(PushNotificationReceivedEventArgs args)
        {
            var channel = open;
            if (channel != null && channel.received != null) channel.received(channel, args);
            args.HandlersReturned();
        }
    }
}

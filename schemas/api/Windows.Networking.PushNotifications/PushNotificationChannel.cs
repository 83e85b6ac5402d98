using System;
using Windows.Foundation;

namespace Windows.Networking.PushNotifications
{
    /// <summary>The address under which a server can send notifications to this app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.pushnotificationchannel"/>
    public sealed class PushNotificationChannel
    {
        private extern PushNotificationChannel();
        /// <summary>When the address stops working; renew it before.</summary>
        public extern DateTimeOffset ExpirationTime { get; }
        /// <summary>The address to give to the server.</summary>
        public extern string Uri { get; }
        /// <summary>Raised while the app runs; setting <c>Cancel</c> keeps the notification from the background task.</summary>
        public extern event TypedEventHandler<PushNotificationChannel, PushNotificationReceivedEventArgs> PushNotificationReceived;
        public extern void Dispose();
        /// <summary>Gives the address back.</summary>
        public extern void Close();
    }
}

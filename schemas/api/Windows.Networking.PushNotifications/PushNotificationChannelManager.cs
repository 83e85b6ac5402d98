using System;
using Windows.Foundation;
using Windows.System;

namespace Windows.Networking.PushNotifications
{
    /// <summary>Where an app gets its address for notifications.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.pushnotificationchannelmanager"/>
    public static class PushNotificationChannelManager
    {
        public static extern event EventHandler<PushNotificationChannelsRevokedEventArgs> ChannelsRevoked;
        /// <summary>Gets the address; needs the network.</summary>
        /// <exception cref="Exception">The service cannot be reached.</exception>
        public static extern IAsyncOperation<PushNotificationChannel> CreatePushNotificationChannelForApplicationAsync(string applicationId);
        /// <summary>Gets the address; needs the network.</summary>
        /// <exception cref="Exception">The service cannot be reached.</exception>
        public static extern IAsyncOperation<PushNotificationChannel> CreatePushNotificationChannelForApplicationAsync();
        public static extern IAsyncOperation<PushNotificationChannel> CreatePushNotificationChannelForSecondaryTileAsync(string tileId);
        public static extern PushNotificationChannelManagerForUser GetDefault();
        public static extern PushNotificationChannelManagerForUser GetForUser(User user);
    }
}

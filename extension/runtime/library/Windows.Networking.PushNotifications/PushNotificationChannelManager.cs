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
        public static IAsyncOperation<PushNotificationChannel> CreatePushNotificationChannelForApplicationAsync(string applicationId)
        {
            return CreatePushNotificationChannelForApplicationAsync();
        }

        /// <summary>An address; asked again it is the same until it expires. Fails without internet.</summary>
        public static IAsyncOperation<PushNotificationChannel> CreatePushNotificationChannelForApplicationAsync()
        {
            return Later.Get(() =>
            {
                if (!HasInternet()) throw WindowsError.Refuse("push-offline");
                return new PushNotificationChannel(Address(), DateTimeOffset.Now.AddDays(DaysValid()));
            });
        }

        private static extern bool HasInternet();
        private static extern string Address();
        private static extern int DaysValid();
        public static extern IAsyncOperation<PushNotificationChannel> CreatePushNotificationChannelForSecondaryTileAsync(string tileId);
        public static extern PushNotificationChannelManagerForUser GetDefault();
        public static extern PushNotificationChannelManagerForUser GetForUser(User user);
    }
}

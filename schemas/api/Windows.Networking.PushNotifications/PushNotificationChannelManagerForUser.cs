using Windows.Foundation;
using Windows.Storage.Streams;
using Windows.System;

namespace Windows.Networking.PushNotifications
{
    /// <summary>Where an app gets addresses for one user of a multi-user machine.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.pushnotificationchannelmanagerforuser"/>
    public sealed class PushNotificationChannelManagerForUser
    {
        private extern PushNotificationChannelManagerForUser();
        public extern User User { get; }
        public extern IAsyncOperation<PushNotificationChannel> CreatePushNotificationChannelForApplicationAsync(string applicationId);
        public extern IAsyncOperation<PushNotificationChannel> CreatePushNotificationChannelForApplicationAsync();
        public extern IAsyncOperation<PushNotificationChannel> CreatePushNotificationChannelForSecondaryTileAsync(string tileId);
        public extern IAsyncOperation<PushNotificationChannel> CreateRawPushNotificationChannelWithAlternateKeyForApplicationAsync(IBuffer appServerKey, string channelId, string appId);
        public extern IAsyncOperation<PushNotificationChannel> CreateRawPushNotificationChannelWithAlternateKeyForApplicationAsync(IBuffer appServerKey, string channelId);
    }
}

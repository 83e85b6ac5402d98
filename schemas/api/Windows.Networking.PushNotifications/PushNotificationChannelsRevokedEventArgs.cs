namespace Windows.Networking.PushNotifications
{
    /// <summary>Tells that all addresses stopped working.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.pushnotificationchannelsrevokedeventargs"/>
    public sealed class PushNotificationChannelsRevokedEventArgs
    {
        private extern PushNotificationChannelsRevokedEventArgs();
    }
}

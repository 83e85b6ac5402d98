using Windows.UI.Notifications;

namespace Windows.Networking.PushNotifications
{
    /// <summary>Carries a notification that arrived while the app runs.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.pushnotificationreceivedeventargs"/>
    public sealed class PushNotificationReceivedEventArgs
    {
        private extern PushNotificationReceivedEventArgs();
        public extern BadgeNotification BadgeNotification { get; }
        /// <summary>Set it to have dealt with the notification; no task is started then.</summary>
        public extern bool Cancel { get; set; }
        public extern PushNotificationType NotificationType { get; }
        public extern RawNotification RawNotification { get; }
        public extern TileNotification TileNotification { get; }
        public extern ToastNotification ToastNotification { get; }
    }
}

using Windows.UI.Notifications;

namespace Windows.Networking.PushNotifications
{
    /// <summary>Carries a notification that arrived while the app runs. The host makes the object, without a constructor.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.pushnotifications.pushnotificationreceivedeventargs"/>
    public sealed class PushNotificationReceivedEventArgs
    {
        private PushNotificationReceivedEventArgs()
        {
        }

        public BadgeNotification BadgeNotification
        {
            get { return null; }
        }

        /// <summary>Set it to have dealt with the notification; no task is started then.</summary>
        public bool Cancel { get; set; }

        public PushNotificationType NotificationType
        {
            get { return PushNotificationType.Raw; }
        }

        public extern RawNotification RawNotification { get; }

        public TileNotification TileNotification
        {
            get { return null; }
        }

        public ToastNotification ToastNotification
        {
            get { return null; }
        }

        /// <summary>The handlers of the event have returned.</summary>
        internal void HandlersReturned()
        {
            Settle(Cancel);
        }

        private extern void Settle(bool canceled);
    }
}

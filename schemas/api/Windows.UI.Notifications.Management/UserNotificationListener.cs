using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.UI.Notifications.Management
{
    /// <summary>Reads the notifications of all apps, with the user's permission.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.management.usernotificationlistener"/>
    public sealed class UserNotificationListener
    {
        private extern UserNotificationListener();
        public static extern UserNotificationListener Current { get; }
        public extern event TypedEventHandler<UserNotificationListener, UserNotificationChangedEventArgs> NotificationChanged;
        public extern void ClearNotifications();
        public extern UserNotificationListenerAccessStatus GetAccessStatus();
        public extern UserNotification GetNotification(uint notificationId);
        public extern IAsyncOperation<IReadOnlyList<UserNotification>> GetNotificationsAsync(NotificationKinds kinds);
        public extern void RemoveNotification(uint notificationId);
        public extern IAsyncOperation<UserNotificationListenerAccessStatus> RequestAccessAsync();
    }
}

using Windows.Foundation;
using Windows.System;

namespace Windows.UI.Notifications
{
    /// <summary>Makes toasts for one user of a multi-user machine.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotificationmanagerforuser"/>
    public sealed class ToastNotificationManagerForUser
    {
        private extern ToastNotificationManagerForUser();
        public extern ToastNotificationHistory History { get; }
        public extern User User { get; }
        public extern ToastNotifier CreateToastNotifier();
        public extern ToastNotifier CreateToastNotifier(string applicationId);
        public extern IAsyncOperation<ToastNotificationHistory> GetHistoryForToastCollectionIdAsync(string collectionId);
        public extern IAsyncOperation<ToastNotifier> GetToastNotifierForToastCollectionIdAsync(string collectionId);
    }
}

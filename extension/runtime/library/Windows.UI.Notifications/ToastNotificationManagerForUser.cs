using Windows.Foundation;
using Windows.System;

namespace Windows.UI.Notifications
{
    /// <summary>Makes toasts for one user of a multi-user machine.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotificationmanagerforuser"/>
    public sealed class ToastNotificationManagerForUser
    {
        internal ToastNotificationManagerForUser()
        {
        }

        public ToastNotificationHistory History
        {
            get { return ToastNotificationManager.History; }
        }

        public extern User User { get; }

        public ToastNotifier CreateToastNotifier()
        {
            return new ToastNotifier();
        }

        public ToastNotifier CreateToastNotifier(string applicationId)
        {
            return new ToastNotifier();
        }

        public extern IAsyncOperation<ToastNotificationHistory> GetHistoryForToastCollectionIdAsync(string collectionId);
        public extern IAsyncOperation<ToastNotifier> GetToastNotifierForToastCollectionIdAsync(string collectionId);
    }
}

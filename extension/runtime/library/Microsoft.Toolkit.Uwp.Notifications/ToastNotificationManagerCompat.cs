using System;
using Windows.UI.Notifications;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Toasts of packaged and unpackaged apps; for a packaged one the same as ToastNotificationManager.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.toolkit.uwp.notifications.toastnotificationmanagercompat"/>
    public static class ToastNotificationManagerCompat
    {
        /// <summary>Pictures from the web are for apps with a package.</summary>
        public static bool CanUseHttpImages
        {
            get { return true; }
        }
        public static ToastNotificationHistoryCompat History
        {
            get { return new ToastNotificationHistoryCompat(ToastNotificationManager.History); }
        }
        public static ToastNotifierCompat CreateToastNotifier()
        {
            return new ToastNotifierCompat(ToastNotificationManager.CreateToastNotifier());
        }
        /// <summary>Only an app without a package leaves something behind.</summary>
        public static void Uninstall()
        {
        }
    }
}

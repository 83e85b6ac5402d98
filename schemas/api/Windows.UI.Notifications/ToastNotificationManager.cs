using Windows.Data.Xml.Dom;
using Windows.System;

namespace Windows.UI.Notifications
{
    /// <summary>Where an app makes toasts, one of the few ways for a background task to reach the user.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotificationmanager"/>
    public static class ToastNotificationManager
    {
        /// <summary>The toasts of this app in the notification centre.</summary>
        public static extern ToastNotificationHistory History { get; }
        public static extern void ConfigureNotificationMirroring(NotificationMirroring value);
        /// <summary>The way to show toasts of this app.</summary>
        public static extern ToastNotifier CreateToastNotifier();
        /// <summary>The way to show toasts of this app.</summary>
        public static extern ToastNotifier CreateToastNotifier(string applicationId);
        public static extern ToastNotificationManagerForUser GetDefault();
        public static extern ToastNotificationManagerForUser GetForUser(User user);
        /// <summary>The XML of a ready-made toast, with gaps to fill.</summary>
        public static extern XmlDocument GetTemplateContent(ToastTemplateType type);
    }
}

using System;
using Windows.Data.Xml.Dom;
using Windows.Foundation;

namespace Windows.UI.Notifications
{
    /// <summary>A toast with its XML.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotification"/>
    public sealed class ToastNotification
    {
        public extern ToastNotification(XmlDocument content);
        public extern XmlDocument Content { get; }
        /// <summary>Values for the gaps in the XML, to be changed while the toast is shown.</summary>
        public extern NotificationData Data { get; set; }
        /// <summary>When the toast leaves the notification centre.</summary>
        public extern DateTimeOffset? ExpirationTime { get; set; }
        public extern bool ExpiresOnReboot { get; set; }
        /// <summary>Names the group of the toast.</summary>
        public extern string Group { get; set; }
        public extern NotificationMirroring NotificationMirroring { get; set; }
        public extern ToastNotificationPriority Priority { get; set; }
        public extern string RemoteId { get; set; }
        /// <summary>Whether it goes straight to the notification centre.</summary>
        public extern bool SuppressPopup { get; set; }
        /// <summary>Names the toast, so that it can be replaced or removed.</summary>
        public extern string Tag { get; set; }
        /// <summary>Raised in the running app when the user pressed the toast.</summary>
        public extern event TypedEventHandler<ToastNotification, object> Activated;
        public extern event TypedEventHandler<ToastNotification, ToastDismissedEventArgs> Dismissed;
        public extern event TypedEventHandler<ToastNotification, ToastFailedEventArgs> Failed;
    }
}

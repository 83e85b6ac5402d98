using System;
using Windows.Data.Xml.Dom;
using Windows.Foundation;

namespace Windows.UI.Notifications
{
    /// <summary>A toast with its XML.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotification"/>
    public sealed class ToastNotification
    {
        public ToastNotification(XmlDocument content)
        {
            if (content == null) throw new ArgumentNullException("content");
            Content = content;
        }

        public XmlDocument Content { get; }
        /// <summary>Values for the gaps in the XML, to be changed while the toast is shown.</summary>
        public NotificationData Data { get; set; }
        /// <summary>When the toast leaves the notification centre.</summary>
        public DateTimeOffset? ExpirationTime { get; set; }
        public bool ExpiresOnReboot { get; set; }
        /// <summary>Names the group of the toast.</summary>
        public string Group { get; set; } = "";
        public NotificationMirroring NotificationMirroring { get; set; }
        public ToastNotificationPriority Priority { get; set; }
        public string RemoteId { get; set; } = "";
        /// <summary>Whether it goes straight to the notification centre.</summary>
        public bool SuppressPopup { get; set; }
        /// <summary>Names the toast, so that it can be replaced or removed.</summary>
        public string Tag { get; set; } = "";

        /// <summary>Raised in the running app when the user pressed the toast.</summary>
        public event TypedEventHandler<ToastNotification, object> Activated
        {
            add { }
            remove { }
        }

        public event TypedEventHandler<ToastNotification, ToastDismissedEventArgs> Dismissed
        {
            add { }
            remove { }
        }

        public event TypedEventHandler<ToastNotification, ToastFailedEventArgs> Failed
        {
            add { }
            remove { }
        }
    }
}

using System.Text;
using Windows.Data.Xml.Dom;
using Windows.System;

namespace Windows.UI.Notifications
{
    /// <summary>Where an app makes toasts, one of the few ways for a background task to reach the user.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotificationmanager"/>
    public static class ToastNotificationManager
    {
        /// <summary>The toasts of this app in the notification centre.</summary>
        public static ToastNotificationHistory History { get; } = new ToastNotificationHistory();
        public static extern void ConfigureNotificationMirroring(NotificationMirroring value);

        /// <summary>The way to show toasts of this app.</summary>
        public static ToastNotifier CreateToastNotifier()
        {
            return new ToastNotifier();
        }

        /// <summary>The way to show toasts of this app.</summary>
        public static ToastNotifier CreateToastNotifier(string applicationId)
        {
            return new ToastNotifier();
        }

        public static ToastNotificationManagerForUser GetDefault()
        {
            return new ToastNotificationManagerForUser();
        }

        public static extern ToastNotificationManagerForUser GetForUser(User user);

        /// <summary>The XML of a ready-made toast, with gaps to fill.</summary>
        public static XmlDocument GetTemplateContent(ToastTemplateType type)
        {
            var hasImage = type <= ToastTemplateType.ToastImageAndText04;
            var form = (int)type % 4;
            var texts = form == 0 ? 1 : form == 3 ? 3 : 2;
            var xml = new StringBuilder("<toast><visual><binding template=\"").Append(type.ToString()).Append("\">");
            if (hasImage) xml.Append("<image id=\"1\" src=\"\"/>");
            for (var id = 1; id <= texts; id++) xml.Append("<text id=\"").Append(id).Append("\"></text>");
            var document = new XmlDocument();
            document.LoadXml(xml.Append("</binding></visual></toast>").ToString());
            return document;
        }
    }
}

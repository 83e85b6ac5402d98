using System.Collections.Generic;

namespace Windows.UI.Notifications
{
    /// <summary>What a notification shows.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.notificationvisual"/>
    public sealed class NotificationVisual
    {
        private extern NotificationVisual();
        public extern IList<NotificationBinding> Bindings { get; }
        public extern string Language { get; set; }
        public extern NotificationBinding GetBinding(string templateName);
    }
}

using System;
using Windows.ApplicationModel;

namespace Windows.UI.Notifications
{
    /// <summary>A notification of any app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.usernotification"/>
    public sealed class UserNotification
    {
        private extern UserNotification();
        public extern AppInfo AppInfo { get; }
        public extern DateTimeOffset CreationTime { get; }
        public extern uint Id { get; }
        public extern Notification Notification { get; }
    }
}

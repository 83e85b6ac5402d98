using Windows.UI.Notifications;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a notification of any app appears or disappears, for apps with listener permission.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.usernotificationchangedtrigger"/>
    public sealed class UserNotificationChangedTrigger : IBackgroundTrigger
    {
        public extern UserNotificationChangedTrigger(NotificationKinds notificationKinds);
    }
}

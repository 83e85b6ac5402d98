namespace Windows.UI.Notifications
{
    /// <summary>Which notification appeared or disappeared.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.usernotificationchangedeventargs"/>
    public sealed class UserNotificationChangedEventArgs
    {
        private extern UserNotificationChangedEventArgs();
        public extern UserNotificationChangedKind ChangeKind { get; }
        public extern uint UserNotificationId { get; }
    }
}

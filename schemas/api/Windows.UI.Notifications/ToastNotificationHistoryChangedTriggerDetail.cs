namespace Windows.UI.Notifications
{
    /// <summary>What a task gets that was started because a toast appeared or disappeared.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.notifications.toastnotificationhistorychangedtriggerdetail"/>
    public sealed class ToastNotificationHistoryChangedTriggerDetail
    {
        private extern ToastNotificationHistoryChangedTriggerDetail();
        public extern ToastHistoryChangedType ChangeType { get; }
        public extern string CollectionId { get; }
    }
}

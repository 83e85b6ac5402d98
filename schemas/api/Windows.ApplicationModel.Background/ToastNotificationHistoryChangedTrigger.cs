namespace Windows.ApplicationModel.Background
{
    /// <summary>Starts a task when a toast of the app appears in or disappears from the notification centre.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.toastnotificationhistorychangedtrigger"/>
    public sealed class ToastNotificationHistoryChangedTrigger : IBackgroundTrigger
    {
        public extern ToastNotificationHistoryChangedTrigger();
        public extern ToastNotificationHistoryChangedTrigger(string applicationId);
    }
}
